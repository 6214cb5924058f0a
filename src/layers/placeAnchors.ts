import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

type Side =
  | "farAbove"
  | "farBelow"
  | "farRight"
  | "above"
  | "below"
  | "left"
  | "right"
  | "aboveLeft"
  | "aboveRight"
  | "belowLeft"
  | "belowRight"
  | "belowAside"
  | "belowFarLeft"
  | "aboveAside"
  | "wellAbove";

/** MapLibre names the corner of the text that touches the point, and offsets in ems from it. */
const anchors: Readonly<Record<Side, readonly [anchor: string, offset: readonly [number, number]]>> = {
  above: ["bottom", [0, -0.55]],
  below: ["top", [0, 0.55]],
  /** Beyond the lanes of a shared corridor. */
  farAbove: ["bottom", [0, -1]],
  farBelow: ["top", [0, 1.05]],
  farRight: ["left", [1.5, -0.2]],
  left: ["right", [-0.7, 0]],
  right: ["left", [0.7, 0]],
  aboveLeft: ["bottom-right", [-0.4, -0.35]],
  aboveRight: ["bottom-left", [0.4, -0.35]],
  belowLeft: ["top-right", [-0.4, 0.35]],
  belowRight: ["top-left", [0.4, 0.35]],
  /** Beside a neighbour's sign in the south-west. */
  belowAside: ["top", [0.9, 0.55]],
  /** Below a line that falls westwards. */
  belowFarLeft: ["top", [-3, 0.8]],
  /** Further into the page from its left edge on a phone. */
  aboveAside: ["bottom", [-0.9, -0.9]],
  /** Above the lines that leave the place. */
  wellAbove: ["bottom", [-0.3, -1.75]],
};

/** @param times how far from the point, as a multiple of the usual */
const order = (sides: readonly Side[], times = 1): ExpressionSpecification => [
  "literal",
  sides.flatMap((side): readonly (string | readonly number[])[] => {
    const [anchor, offset] = anchors[side];
    return [anchor, offset.map((em) => em * times)];
  }),
];

/** Where a name stands so that no line of the atlas runs under it; chosen by eye, place by place. */
const chosen: readonly (readonly [ids: readonly string[], sides: readonly Side[]])[] = [
  [
    ["aktau-port", "poti"],
    ["left", "aboveLeft"],
  ],
  [["sangachal-terminal"], ["aboveLeft", "farAbove"]],
  [["kuryk-port"], ["right", "belowRight"]],
  [["alat"], ["belowRight", "below", "right"]],
  [["batumi"], ["left", "belowLeft"]],
  [["supsa-terminal"], ["left", "belowLeft"]],
  [["dostyk"], ["belowAside", "belowRight", "right"]],
  [["khorgos"], ["belowRight", "below", "right"]],
  [["altynkol"], ["below", "belowRight"]],
  [["almaty"], ["below", "belowLeft"]],
  [["shu"], ["belowLeft", "left"]],
  [["moiynty"], ["left", "belowLeft"]],
  [
    ["balkhash", "sayak"],
    ["farAbove", "below"],
  ],
  [["aktogay"], ["aboveRight", "farAbove"]],
  [["zhezkazgan"], ["below", "belowFarLeft", "belowLeft"]],
  [["shalkar"], ["above", "aboveLeft"]],
  [["beyneu"], ["aboveLeft", "below"]],
  [["saksaulskaya"], ["below"]],
  [["mangystau"], ["aboveLeft", "left"]],
  [["tbilisi"], ["farRight", "farAbove"]],
  [["marabda"], ["belowLeft", "left"]],
  [["akhalkalaki"], ["right", "below"]],
  [["boyuk-kesik"], ["right", "aboveRight"]],
  [
    ["ganja", "yevlakh"],
    ["farBelow", "farAbove"],
  ],
  [["khashuri"], ["below", "farBelow"]],
  [["samtredia"], ["below", "farBelow", "farAbove"]],
  [["kars"], ["right", "belowRight"]],
  [["erzurum"], ["above", "farAbove"]],
  [["kayseri"], ["below", "farBelow"]],
  [["ceyhan-terminal"], ["below", "left"]],
  [["constanta"], ["aboveRight", "above"]],
  [["istanbul"], ["below", "above", "belowLeft"]],
  [["kapikule"], ["above", "aboveRight"]],
];

/** Below this zoom a phone shows all routes, and signs stand so close that a usual side would cover a neighbour's. */
const afar = 3;
const chosenAfar: typeof chosen = [
  [["moiynty"], ["belowLeft", "left"]],
  [["dostyk"], ["wellAbove", "below"]],
  [["khorgos"], ["below"]],
  [["istanbul"], ["aboveAside", "above", "below"]],
];

/** Where a place's name is tried first: the corner of the text that touches the point, and its shift in ems. */
export const nameSide = (place: string): readonly [anchor: string, offsetEm: readonly [number, number]] =>
  anchors[chosen.find(([ids]) => ids.includes(place))?.[1][0] ?? "farAbove"];

const preferred = (times: number): ExpressionSpecification => {
  const first = (sides: typeof chosen) => sides.flatMap(([ids, tried]) => [[...ids], order(tried, times)]);
  const usual = [
    "match",
    ["get", "id"],
    ...first(chosen),
    order(
      ["farAbove", "farBelow", "above", "below", "right", "left", "aboveRight", "belowRight", "aboveLeft", "belowLeft"],
      times,
    ),
  ];
  return [
    "step",
    ["zoom"],
    ["match", ["get", "id"], ...first(chosenAfar), usual],
    afar,
    usual,
  ] as unknown as ExpressionSpecification;
};

/** Sides in the order in which they are tried; MapLibre takes the first that collides with no other label. */
export const preferredAnchors = preferred(1);

/** The same beyond the ring of the chosen place. */
export const anchorsBeyondRing = preferred(1.5);

/** The same for towns that only orient; Baku stands above its dot, clear of the ferry legs. */
export const cityAnchors: ExpressionSpecification = [
  "match",
  ["get", "id"],
  "baku",
  order(["above", "aboveLeft"]),
  order(["right", "left", "above", "below"]),
];

/** The same for points of the reader's own. */
export const ownAnchors: ExpressionSpecification = order(["right", "left", "above", "below"]);
