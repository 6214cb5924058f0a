/**
 * What the atlas draws as a border, and why. It follows United Nations General Assembly practice;
 * Natural Earth draws lines of actual control, so each difference is a row here.
 */

type Box = readonly [west: number, south: number, east: number, north: number];

/** How a stretch of border is drawn: `none` is not drawn at all. */
export type BorderKind = "international" | "dashed" | "none";

/** Territories that Natural Earth sets apart and the atlas draws within a state, without a border. */
export const partOf: ReadonlyMap<string, { readonly state: string; readonly because: string }> = new Map([
  ["Baikonur", { state: "Kazakhstan", because: "leased ground, not a border" }],
  ["N. Cyprus", { state: "Cyprus", because: "one island; Security Council resolution 541 (1983)" }],
  ["Cyprus U.N. Buffer Zone", { state: "Cyprus", because: "one island" }],
  ["Dhekelia", { state: "Cyprus", because: "a base area, not a border" }],
  ["Akrotiri", { state: "Cyprus", because: "a base area, not a border" }],
  ["Somaliland", { state: "Somalia", because: "not a member of the United Nations" }],
  ["Hong Kong", { state: "China", because: "a special administrative region" }],
  ["Macao", { state: "China", because: "a special administrative region" }],
  ["USNB Guantanamo Bay", { state: "Cuba", because: "leased ground, not a border" }],
]);

/** Polygons that Natural Earth gives to one state and the atlas to another, recognised by where they lie. */
export const moved: readonly {
  readonly from: string;
  readonly to: string;
  readonly within: Box;
  readonly because: string;
}[] = [
  {
    from: "Russia",
    to: "Ukraine",
    within: [32, 44, 37, 46.5],
    because: "Crimea; General Assembly resolution 68/262 (2014)",
  },
];

type PairRule = {
  /** Names of Natural Earth's territories or, after joining, of states; either order. */
  readonly pair: readonly [string, string];
  readonly kind: BorderKind;
  /** Only the stretch inside this box; the rest stays international. */
  readonly within?: Box;
  readonly because: string;
};

/** Lines that are not agreed international borders. Lines of control are dashed, never solid. */
export const pairRules: readonly PairRule[] = [
  { pair: ["N. Cyprus", "Cyprus"], kind: "dashed", because: "line of 1974 on one island" },
  { pair: ["N. Cyprus", "Cyprus U.N. Buffer Zone"], kind: "dashed", because: "line of 1974 on one island" },
  { pair: ["N. Cyprus", "Dhekelia"], kind: "dashed", because: "line of 1974 on one island" },
  { pair: ["Kosovo", "Serbia"], kind: "dashed", because: "Security Council resolution 1244 (1999)" },
  { pair: ["Morocco", "W. Sahara"], kind: "none", because: "a line of control; see drawn" },
  { pair: ["India", "Pakistan"], kind: "dashed", within: [73, 32.3, 79, 37.5], because: "Line of Control in Kashmir" },
  { pair: ["India", "Siachen Glacier"], kind: "none", because: "not delimited" },
  { pair: ["Pakistan", "Siachen Glacier"], kind: "none", because: "not delimited" },
  { pair: ["China", "Siachen Glacier"], kind: "dashed", because: "not settled" },
  { pair: ["China", "Pakistan"], kind: "dashed", within: [76, 35, 78, 36.2], because: "not settled" },
  { pair: ["China", "India"], kind: "dashed", because: "line of actual control" },
  { pair: ["Bhutan", "China"], kind: "dashed", because: "not settled" },
  { pair: ["Israel", "Palestine"], kind: "dashed", because: "armistice line of 1949" },
  { pair: ["Israel", "Syria"], kind: "dashed", because: "ceasefire line of 1974" },
  { pair: ["Israel", "Lebanon"], kind: "dashed", because: "Blue Line of 2000" },
  { pair: ["North Korea", "South Korea"], kind: "dashed", because: "demarcation line of 1953" },
  { pair: ["S. Sudan", "Sudan"], kind: "dashed", because: "final line not determined" },
  { pair: ["Kenya", "S. Sudan"], kind: "dashed", because: "Ilemi, not settled" },
  { pair: ["Egypt", "Sudan"], kind: "dashed", within: [33, 21, 38, 24], because: "Halaib, not settled" },
  { pair: ["Ethiopia", "Somalia"], kind: "dashed", within: [44.9, 4.8, 48.1, 8.1], because: "provisional line" },
];

/** Lines that Natural Earth lacks because it draws control and not status. */
export const drawn: readonly {
  readonly kind: "dashed";
  readonly line: readonly (readonly [lng: number, lat: number])[];
  readonly because: string;
}[] = [
  {
    kind: "dashed",
    line: [
      [-13.1, 27.667],
      [-8.69, 27.667],
    ],
    because: "Western Sahara, a non-self-governing territory, begins at 27°40′ north",
  },
];

/** A territory as Natural Earth names it, and the state that the atlas draws it in. */
export type Territory = { readonly name: string; readonly state: string };

const names = (territory: Territory): readonly string[] => [territory.name, territory.state];

function ruleFor(a: Territory, b: Territory): PairRule | undefined {
  return pairRules.find(
    ({ pair: [one, other] }) =>
      (names(a).includes(one) && names(b).includes(other)) || (names(a).includes(other) && names(b).includes(one)),
  );
}

/** Who meets where, as text: neighbours with the same text are drawn by the same rule. */
export function borderRule(a: Territory, b: Territory): { readonly kind: BorderKind; readonly within?: Box } {
  const rule = a.name === b.name && a.state === b.state ? undefined : ruleFor(a, b);
  if (rule !== undefined) return rule;
  return { kind: a.state === b.state ? "none" : "international" };
}

/** Whether a position lies in a box. */
export const inBox = ([west, south, east, north]: Box, [lng = 0, lat = 0]: readonly number[]): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;
