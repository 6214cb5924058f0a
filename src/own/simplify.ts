import type { Position } from "geojson";
import type { Drawable } from "./geometry";

/**
 * The map comes as near as zoom 13 and its pictures as zoom 14, where a degree of longitude is 512 · 2¹⁴ / 360 =
 * 23,302 px wide. A hundred-thousandth of a degree, about a metre, is then a fourth of a pixel, and no more than half
 * of one between the parallels of 60°, where latitudes are drawn twice as large.
 */
const tolerance = 1e-5;

/** Positions looked at together: what it takes stays in proportion to the line, however it winds. */
const block = 1_000;

/** Square of the distance of a position from a stretch. */
function squareFrom(at: Position, from: Position, to: Position): number {
  const [x = 0, y = 0] = at;
  const [ax = 0, ay = 0] = from;
  const [bx = 0, by = 0] = to;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Marks what a stretch cannot do without (Douglas–Peucker). */
function mark(line: readonly Position[], keep: Uint8Array, first: number, last: number): void {
  const open: [first: number, last: number][] = [[first, last]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [start, end] = range;
    const [from, to] = [line[start], line[end]];
    let farthest = start;
    let square = tolerance * tolerance;
    for (let i = start + 1; from && to && i < end; i++) {
      const here = squareFrom(line[i] ?? from, from, to);
      if (here <= square) continue;
      farthest = i;
      square = here;
    }
    if (farthest === start) continue;
    keep[farthest] = 1;
    open.push([start, farthest], [farthest, end]);
  }
}

function simplifyLine(line: Position[]): Position[] {
  if (line.length < 3) return line;
  const keep = new Uint8Array(line.length);
  for (let first = 0; first < line.length - 1; first += block) {
    const last = Math.min(first + block, line.length - 1);
    keep[first] = 1;
    keep[last] = 1;
    mark(line, keep, first, last);
  }
  return line.filter((_, i) => keep[i] === 1);
}

/** A ring too small to be seen stays as it is: it must not vanish, and a ring has four positions. */
function simplifyRing(ring: Position[]): Position[] {
  const middle = ring.length >> 1;
  const there = simplifyLine(ring.slice(0, middle + 1));
  const back = simplifyLine(ring.slice(middle));
  const simple = [...there, ...back.slice(1)];
  return simple.length > 3 ? simple : ring;
}

/** The geometry without what no zoom of the map can show. */
export function simplify(drawable: Drawable): Drawable {
  switch (drawable.type) {
    case "LineString":
      return { ...drawable, coordinates: simplifyLine(drawable.coordinates) };
    case "MultiLineString":
      return { ...drawable, coordinates: drawable.coordinates.map(simplifyLine) };
    case "Polygon":
      return { ...drawable, coordinates: drawable.coordinates.map(simplifyRing) };
    case "MultiPolygon":
      return { ...drawable, coordinates: drawable.coordinates.map((rings) => rings.map(simplifyRing)) };
    default:
      return drawable;
  }
}
