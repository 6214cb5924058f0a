/** A name that wants to stand under the strip at `x` px; the smaller `priority` comes first, 0 must be placed. */
export type LabelWish<Key> = {
  readonly key: Key;
  readonly x: number;
  readonly width: number;
  readonly priority: number;
};

/** Where a label stands: `left` px, in `row` 0 (next to the strip) or below it, with a stem from the strip. */
export type PlacedLabel<Key> = {
  readonly key: Key;
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly row: number;
  /** A line leads down to it from the strip: not in the upper row, and not at the strip's own ends. */
  readonly hasStem: boolean;
};

/** Px kept free between two labels of a row. */
const gap = 8;
/** Px kept free on both sides of a stem that passes an upper row. */
const stemRoom = 3;

/** Under its point; beginning or ending at it; or wholly beside it, where the next point is near. */
type Side = "middle" | "start" | "end" | "after" | "before";
const sides: readonly Side[] = ["middle", "start", "end", "after", "before"];

function leftOf({ x, width }: LabelWish<unknown>, side: Side, total: number): number {
  const wanted: Readonly<Record<Side, number>> = {
    middle: x - width / 2,
    start: x - stemRoom,
    end: x - width + stemRoom,
    after: x + gap / 2,
    before: x - width - gap / 2,
  };
  return Math.min(Math.max(wanted[side], 0), Math.max(0, total - width));
}

function collide(a: PlacedLabel<unknown>, b: PlacedLabel<unknown>): boolean {
  if (a.row === b.row) return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return lower.hasStem && lower.x > upper.left - stemRoom && lower.x < upper.left + upper.width + stemRoom;
}

/** Cost of a place: next to the strip and under its own point is best. */
const costOf = (side: Side, row: number): number => row * 3 + (side === "middle" ? 0 : 1);

type Placing<Key> = { readonly labels: readonly PlacedLabel<Key>[]; readonly cost: number };

/** The cheapest way to place all wishes without a collision; null where there is none. */
function placeAll<Key>(
  wishes: readonly LabelWish<Key>[],
  labels: readonly PlacedLabel<Key>[],
  total: number,
  rows: number,
): Placing<Key> | null {
  const [first, ...rest] = wishes;
  if (!first) return { labels, cost: 0 };
  let best: Placing<Key> | null = null;
  for (let row = 0; row < rows; row += 1) {
    for (const side of sides) {
      const { key, x, width } = first;
      const hasStem = row > 0 && x > 1 && x < total - 1;
      const label = { key, x, width, left: leftOf(first, side, total), row, hasStem };
      if (labels.some((other) => collide(label, other))) continue;
      const others = placeAll(rest, [...labels, label], total, rows);
      const cost = (others?.cost ?? 0) + costOf(side, row);
      if (others && (best === null || cost < best.cost)) best = { labels: others.labels, cost };
    }
  }
  return best;
}

/**
 * Thins labels out along a line of `total` px so that none touches another or leaves the line.
 * Those of priority 0 are always placed, in up to four rows; the others only where two rows have room for them.
 */
export function placeLabels<Key>(wishes: readonly LabelWish<Key>[], total: number): readonly PlacedLabel<Key>[] {
  const fitting = wishes.map((wish) => ({ ...wish, width: Math.min(wish.width, total) }));
  const needed = fitting.filter(({ priority }) => priority === 0).sort((a, b) => a.x - b.x);
  const placed = placeAll(needed, [], total, 2) ?? placeAll(needed, [], total, 4);
  let result = placed?.labels ?? [];
  const wanted = fitting.filter(({ priority }) => priority > 0).sort((a, b) => a.priority - b.priority);
  for (const wish of wanted) result = placeAll([wish], result, total, 2)?.labels ?? result;
  return result;
}
