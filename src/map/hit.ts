import type { Map as Engine, PointLike } from "maplibre-gl";
import { placeId, type SegmentId, segmentId } from "../domain/ids";
import { clickableLayers, routeLayers } from "../layers";
import type { Hit, ScreenPoint } from "./events";

/** How far from a line a press still takes it, in px: a mouse is exact, a finger is not. */
const reachPx = { mouse: 8, touch: 14 } as const;

/** Lines whose distances differ by less than this are equally meant. */
const ambiguityPx = 2;

type Found = { readonly id: SegmentId; readonly route: string };

const box = ({ x, y }: ScreenPoint, radius: number): [PointLike, PointLike] => [
  [x - radius, y - radius],
  [x + radius, y + radius],
];

/** Segments whose drawn line comes within `radius` px, the topmost first, each once. */
function within(engine: Engine, at: ScreenPoint, radius: number): readonly Found[] {
  const layers = clickableLayers.filter((id) => engine.getLayer(id));
  const area = radius === 0 ? ([at.x, at.y] as PointLike) : box(at, radius);
  const found = new Map<SegmentId, Found>();
  for (const feature of engine.queryRenderedFeatures(area, { layers })) {
    const id = segmentId(String(feature.properties.id));
    if (id && !found.has(id)) found.set(id, { id, route: feature.source });
  }
  return [...found.values()];
}

const rankOf = (route: string): number => Object.values(routeLayers).find(({ id }) => id === route)?.rank ?? 0;

/** One per route: neighbours on one line never compete, the first found is the nearer. */
function onePerRoute(found: readonly Found[]): readonly Found[] {
  const routes = new Map<string, Found>();
  for (const one of found) if (!routes.has(one.route)) routes.set(one.route, one);
  return [...routes.values()].sort((a, b) => rankOf(b.route) - rankOf(a.route));
}

/**
 * What a press at a point means. The line under the pointer is taken at once, the topmost where lines cross;
 * beside the lines, the nearest is, unless another is as near: then both are offered. Widening rings find the nearest without
 * measuring every line, so the cost does not grow with their number.
 */
export function hitAt(engine: Engine, at: ScreenPoint, pointer: keyof typeof reachPx): Hit {
  const name = engine.getLayer("place-names")
    ? engine.queryRenderedFeatures([at.x, at.y], { layers: ["place-names"] })[0]
    : undefined;
  const reach = reachPx[pointer];
  for (const radius of [0, 1.5, 3, 5, 8, 11, 14].filter((px) => px <= reach)) {
    const nearest = within(engine, at, radius);
    if (nearest.length === 0) continue;
    const exact = onePerRoute(nearest);
    const [first] = exact;
    const [topmost] = nearest;
    // On the ink there is no doubt: what is drawn over the others is what the reader sees and means.
    if (radius === 0 && topmost) return { kind: "segment", id: topmost.id };
    const rivals = onePerRoute(within(engine, at, Math.min(radius + ambiguityPx, reach)));
    // A name beside a line is meant when the pointer is on the name and not on the line.
    if (name && radius > 0) break;
    if (first && rivals.length === 1) return { kind: "segment", id: first.id };
    if (rivals.length > 1) return { kind: "several", ids: rivals.map(({ id }) => id) };
  }
  const place = name ? placeId(String(name.properties.id)) : null;
  return place ? { kind: "place", id: place } : { kind: "nothing" };
}
