import { buffer, featureCollection, lineString, simplify, union } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { type ContextId, isRouteId, type RouteId } from "../domain/ids";
import type { Segment } from "../domain/segment";
import { hatch } from "./hatch";

type Asked = {
  readonly error: boolean;
  readonly layers: readonly (RouteId | ContextId)[];
  readonly selection: { readonly kind: string; readonly id: string } | null;
};
type Routes = { readonly routes: ReadonlyMap<RouteId, readonly Segment[]> };

const equatorKm = 40_075.017;
/** Of the stated error, so much a curve may lose before it is widened. */
const slack = 0.04;
/** Routes that share a track are hatched across each other. */
const angles: Readonly<Record<RouteId, number>> = {
  "middle-corridor": 45,
  "dostyk-moiynty": 135,
  btc: 45,
  "baku-supsa": 135,
};
/** A finer hatch than for this error is not drawn: nobody looks so near. */
const finestKm = 0.5;

/** The part of the equator that a kilometre takes on Mercator's plane where a line runs. */
const scaleAt = ({ line }: Segment): number => {
  const lat = line[Math.floor(line.length / 2)]?.[1] ?? 0;
  return 1 / (equatorKm * Math.cos((lat * Math.PI) / 180));
};

type Area = Feature<Polygon | MultiPolygon>;

/** All points within the stated error of a line, by great circles. */
function areaAround({ line, errorKm }: Segment): Area | null {
  const spine = simplify(lineString(line.map(([lng, lat]) => [lng, lat])), { tolerance: (errorKm * slack) / 111 });
  const around = buffer(spine, errorKm, { units: "kilometers", steps: 8 });
  return around ? { type: "Feature", properties: {}, geometry: around.geometry } : null;
}

const polygonsOf = ({ geometry }: Area): readonly (readonly Position[][])[] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

/** Spacings are halves of each other, so that where areas meet or overlap their strokes lie in one line. */
const spacingOf = (segment: Segment): number =>
  2 ** Math.round(Math.log2(0.6 * Math.max(segment.errorKm, finestKm) * scaleAt(segment)));

/** The strokes of a hatch; every second one waits until there is room for it. */
function hatchOf(route: RouteId, area: Area, spacing: number): readonly Feature[] {
  const strokes = polygonsOf(area).flatMap((rings) => hatch(rings, spacing, angles[route]));
  // The first strokes come when there are six pixels from one to the next: at zoom 0 the equator has 512.
  const from = Math.log2(3 / (512 * spacing));
  return [0, 1].map((odd) => ({
    type: "Feature",
    properties: { route, from: from + 1.3 * odd },
    geometry: {
      type: "MultiLineString",
      coordinates: strokes.filter(({ index }) => Math.abs(index % 2) === odd).map(({ line }) => [...line]),
    },
  }));
}

function together(areas: readonly Area[]): Area | null {
  const [only, ...more] = areas;
  return only === undefined || more.length === 0 ? (only ?? null) : union(featureCollection([only, ...more]));
}

const known = new WeakMap<readonly Segment[], readonly Feature[]>();

/** The band of a route, in one piece, and its hatch. */
function bandOf(route: RouteId, segments: readonly Segment[]): readonly Feature[] {
  const before = known.get(segments);
  if (before) return before;
  const bySpacing = new Map<number, Area[]>();
  for (const segment of segments) {
    const area = areaAround(segment);
    const spacing = spacingOf(segment);
    if (area) bySpacing.set(spacing, [...(bySpacing.get(spacing) ?? []), area]);
  }
  const parts = [...bySpacing].flatMap(([spacing, areas]) => {
    const area = together(areas);
    return area ? [{ area, spacing }] : [];
  });
  const whole = together(parts.map(({ area }) => area));
  const band = [
    ...(whole ? [{ ...whole, properties: { route, area: true } }] : []),
    ...parts.flatMap(({ area, spacing }) => hatchOf(route, area, spacing)),
  ];
  known.set(segments, band);
  return band;
}

let last: { readonly key: string; readonly routes: Routes["routes"]; readonly drawn: FeatureCollection } | null = null;

/**
 * How far off the lines of a view may be: of the route that is selected, or that something selected is part of;
 * otherwise of all that are shown. Undefined where the view does not ask. The same view gives the same object.
 */
export function errorOfView({ error, layers, selection }: Asked, { routes }: Routes): FeatureCollection | undefined {
  if (!error) return undefined;
  const lines = layers.filter(isRouteId);
  const chosen =
    selection === null ? [] : lines.filter((id) => selection.id === id || selection.id.startsWith(`${id}.`));
  const shown = chosen.length > 0 ? chosen : lines;
  const key = shown.join();
  if (last?.key !== key || last.routes !== routes) {
    const features = shown.flatMap((id) => bandOf(id, routes.get(id) ?? []));
    last = { key, routes, drawn: { type: "FeatureCollection", features } };
  }
  return last.drawn;
}
