import type { Position } from "geojson";
import { thinned } from "../domain/thinned";
import type { Drawable } from "./geometry";

/**
 * The map comes as near as zoom 13 and its pictures as zoom 14, where a degree of longitude is 512 · 2¹⁴ / 360 =
 * 23,302 px wide. A hundred-thousandth of a degree, about a metre, is then a fourth of a pixel, and no more than half
 * of one between the parallels of 60°, where latitudes are drawn twice as large.
 */
const tolerance = 1e-5;

/** A line of a large file has millions of positions, and may wind as it likes. */
const block = 1_000;

const simplifyLine = (line: readonly Position[]): Position[] => thinned(line, tolerance, block);

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
