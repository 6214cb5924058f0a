import type { Evaluator, Item } from "../evaluate";

/** The part of a text that stands at its point. */
export type Anchor = `${"top" | "bottom"}-${"left" | "right"}` | "center" | "left" | "right" | "top" | "bottom";
/** Where the lines of a text are aligned. */
export type Justify = "left" | "center" | "right";
/** An anchor to try, with the text's shift from the point in ems. */
export type Attempt = { readonly anchor: Anchor; readonly offsetEm: readonly [x: number, y: number] };

const anchors: ReadonlySet<string> = new Set<Anchor>([
  "center",
  "left",
  "right",
  "top",
  "bottom",
  "top-left",
  "top-right",
  "bottom-left",
  "bottom-right",
]);
const isAnchor = (name: unknown): name is Anchor => typeof name === "string" && anchors.has(name);

/** Where the anchor lies in the text's box: 0 is left or top, 1 right or bottom. */
export function alignOf(anchor: Anchor): readonly [x: number, y: number] {
  const x = anchor.endsWith("right") ? 1 : anchor.endsWith("left") ? 0 : 0.5;
  const y = anchor.startsWith("bottom") ? 1 : anchor.startsWith("top") ? 0 : 0.5;
  return [x, y];
}

/** A text is aligned on the side on which it is held. */
export const justifyOf = (anchor: Anchor): Justify =>
  anchor.endsWith("right") ? "right" : anchor.endsWith("left") ? "left" : "center";

/**
 * Offsets count from the edge of the letters, not of the line's box, which stands this much above and below them:
 * MapLibre's 7 of 24.
 */
const looseEm = 7 / 24;

/** How far an anchor's text stands off its point for a distance in ems: diagonal ones as far as the straight ones. */
function besideEm(anchor: Anchor, x: number, y: number): readonly [number, number] {
  const [alignX, alignY] = alignOf(anchor);
  return [(0.5 - alignX) * 2 * x, alignY === 0.5 ? 0 : (0.5 - alignY) * 2 * (y - looseEm)];
}

function radialEm(anchor: Anchor, radius: number): readonly [number, number] {
  const straight = anchor.includes("-") ? Math.max(0, radius) / Math.SQRT2 : Math.max(0, radius);
  return besideEm(anchor, straight, straight);
}

/** Pairs of anchor and offset, as the evaluated `text-variable-anchor-offset` holds them. */
const pairsIn = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null && "values" in value && Array.isArray(value.values) ? value.values : [];

const numberAt = (list: unknown, i: number): number => (Array.isArray(list) ? Number(list[i]) : 0);

function listedAttempts(pairs: readonly unknown[]): Attempt[] {
  return pairs.flatMap((anchor, i): Attempt[] => {
    if (i % 2 === 1 || !isAnchor(anchor)) return [];
    const offset = pairs[i + 1];
    const loose = anchor.startsWith("top") ? -looseEm : anchor.startsWith("bottom") ? looseEm : 0;
    return [{ anchor, offsetEm: [numberAt(offset, 0), numberAt(offset, 1) + loose] }];
  });
}

/** What may be tried to place a text. */
export type Attempts = {
  readonly attempts: readonly Attempt[];
  /** The padding of a text that may move is part of its distance from the point. */
  readonly variable: boolean;
};

/** Where a feature's text may stand, in the order in which it is tried. */
export function attemptsOf(values: Evaluator, item: Item): Attempts {
  const listed = listedAttempts(pairsIn(values.given("text-variable-anchor-offset", item)));
  if (listed.length > 0) return { attempts: listed, variable: true };
  const radius = values.number("text-radial-offset", item);
  const [offsetX = 0, offsetY = 0] = values.numbers("text-offset", item);
  const named = values.texts("text-variable-anchor", item).filter(isAnchor);
  if (named.length > 0) {
    const beside = (anchor: Anchor) =>
      radius > 0 ? radialEm(anchor, radius) : besideEm(anchor, Math.abs(offsetX), Math.abs(offsetY));
    return { attempts: named.map((anchor) => ({ anchor, offsetEm: beside(anchor) })), variable: true };
  }
  const fixed = values.text("text-anchor", item);
  const anchor = isAnchor(fixed) ? fixed : "center";
  const offsetEm = radius > 0 ? radialEm(anchor, radius) : ([offsetX, offsetY] as const);
  return { attempts: [{ anchor, offsetEm }], variable: false };
}
