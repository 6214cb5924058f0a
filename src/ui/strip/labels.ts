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
};

/** Px kept free between two labels of a row. */
const gap = 8;
/** Px kept free on both sides of a stem that passes an upper row. */
const stemRoom = 3;

type Side = "middle" | "start" | "end";
const sides: readonly Side[] = ["middle", "start", "end"];

function leftOf({ x, width }: LabelWish<unknown>, side: Side, total: number): number {
  const left = side === "middle" ? x - width / 2 : side === "start" ? x - stemRoom : x - width + stemRoom;
  return Math.min(Math.max(left, 0), Math.max(0, total - width));
}

function collide(a: PlacedLabel<unknown>, b: PlacedLabel<unknown>): boolean {
  if (a.row === b.row) return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  // A stem that belongs to the very same point may run beside its own upper label.
  return lower.x > upper.left - stemRoom && lower.x < upper.left + upper.width + stemRoom;
}

function candidates<Key>(wish: LabelWish<Key>, total: number, rows: number): PlacedLabel<Key>[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    sides.map((side) => ({ key: wish.key, x: wish.x, width: wish.width, left: leftOf(wish, side, total), row })),
  );
}

/** All wishes placed without a collision, tried in order; null where that cannot be done. */
function placeAll<Key>(
  wishes: readonly LabelWish<Key>[],
  placed: readonly PlacedLabel<Key>[],
  total: number,
  rows: number,
): readonly PlacedLabel<Key>[] | null {
  const [first, ...rest] = wishes;
  if (!first) return placed;
  for (const candidate of candidates(first, total, rows)) {
    if (placed.some((other) => collide(candidate, other))) continue;
    const all = placeAll(rest, [...placed, candidate], total, rows);
    if (all) return all;
  }
  return null;
}

/**
 * Thins labels out along a line of `total` px so that none touches another or leaves the line.
 * Those of priority 0 are always placed, in up to four rows; the others only where two rows have room for them.
 */
export function placeLabels<Key>(wishes: readonly LabelWish<Key>[], total: number): readonly PlacedLabel<Key>[] {
  const fitting = wishes.map((wish) => ({ ...wish, width: Math.min(wish.width, total) }));
  const needed = fitting.filter(({ priority }) => priority === 0).sort((a, b) => a.x - b.x);
  let placed: readonly PlacedLabel<Key>[] | null = null;
  for (let rows = 1; rows <= 4 && placed === null; rows += 1) placed = placeAll(needed, [], total, rows);
  let result = placed ?? [];
  const wanted = fitting.filter(({ priority }) => priority > 0).sort((a, b) => a.priority - b.priority);
  for (const wish of wanted) result = placeAll([wish], result, total, 2) ?? result;
  return result;
}
