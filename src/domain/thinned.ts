/** A place in a plane: px of a picture, or degrees where they are near enough to one. */
type Place = readonly number[];

/** Square of the distance of a place from a stretch. */
function squareFrom(place: Place, from: Place, to: Place): number {
  const [x = 0, y = 0] = place;
  const [ax = 0, ay = 0] = from;
  const [bx = 0, by = 0] = to;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Marks what a stretch cannot do without. */
function mark(
  line: readonly Place[],
  keep: Uint8Array,
  stretch: readonly [first: number, last: number],
  square: number,
) {
  const open = [stretch];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    const [from, to] = [line[first], line[last]];
    let farthest = first;
    let most = square;
    for (let i = first + 1; from && to && i < last; i++) {
      const here = squareFrom(line[i] ?? from, from, to);
      if (here <= most) continue;
      farthest = i;
      most = here;
    }
    if (farthest === first) continue;
    keep[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
}

/**
 * A line without the vertices whose absence moves it by at most a tolerance (Douglas–Peucker); both ends stay.
 *
 * @param tolerance in the unit of the line
 * @param block so many stretches are looked at together, and what joins two blocks stays; with it, what a line takes
 *   is in proportion to its length, however it winds
 */
export function thinned<At extends Place>(line: readonly At[], tolerance: number, block = line.length): At[] {
  const keep = new Uint8Array(line.length);
  const end = line.length - 1;
  if (end >= 0) keep[end] = 1;
  for (let first = 0; first < end; first += block) {
    const last = Math.min(first + block, end);
    keep[first] = 1;
    keep[last] = 1;
    mark(line, keep, [first, last], tolerance * tolerance);
  }
  return line.filter((_, i) => keep[i] === 1);
}
