import { type GeoStream, geoStream, geoTransform } from "d3-geo";
import type { Geometry, Polygon, Position } from "geojson";
import { clampLatitude, type Point, type Projected } from "./projection";
import { ringArea, simplifyRing } from "./simplify";

/** A geometry on the picture, in px, cut to it. */
export type ScreenGeometry = {
  /** Each closed and thinned; outer rings and holes run opposite ways. The first point is not repeated. */
  readonly rings: readonly (readonly Point[])[];
  /** With all their points: a line beside a line is thinned after it has been moved. */
  readonly lines: readonly (readonly Point[])[];
  readonly points: readonly Point[];
};

/** A ring of less is not seen. */
const smallestRingPx2 = 1;

const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Outer rings one way and holes the other, so that one path with the rule "nonzero" can hold many polygons. */
const wound = (polygon: Polygon["coordinates"]): Position[][] =>
  polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));

function rewound(geometry: Geometry): Geometry {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: wound(geometry.coordinates) };
  if (geometry.type === "MultiPolygon") return { ...geometry, coordinates: geometry.coordinates.map(wound) };
  return geometry;
}

/** Keeps d3's Mercator from sending the poles to infinity. */
const clamped = geoTransform({
  point(lng, lat) {
    this.stream.point(lng, clampLatitude(lat));
  },
});

function sink(): GeoStream & { readonly taken: { rings: Point[][]; lines: Point[][]; points: Point[] } } {
  const taken = { rings: [] as Point[][], lines: [] as Point[][], points: [] as Point[] };
  let current: Point[] | null = null;
  let inPolygon = false;
  return {
    taken,
    point(x, y) {
      if (current) current.push([x, y]);
      else taken.points.push([x, y]);
    },
    lineStart() {
      current = [];
    },
    lineEnd() {
      if (current && current.length > 1) (inPolygon ? taken.rings : taken.lines).push(current);
      current = null;
    },
    polygonStart() {
      inPolygon = true;
    },
    polygonEnd() {
      inPolygon = false;
    },
  };
}

/** Projects and cuts; copies of the world beside each other come out as more of the same. */
export function toScreen(geometry: Geometry, projected: Projected): ScreenGeometry {
  const collector = sink();
  const oriented = rewound(geometry);
  for (const copy of projected.copies) geoStream(oriented, clamped.stream(copy.stream(collector)));
  const { rings, lines, points } = collector.taken;
  return {
    rings: rings
      .map((ring) => simplifyRing(ring))
      .filter((ring) => ring.length > 2 && ringArea(ring) >= smallestRingPx2),
    lines,
    points,
  };
}
