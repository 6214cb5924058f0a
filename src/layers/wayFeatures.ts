import type { Feature, FeatureCollection } from "geojson";
import { type Bounds, boundsOf } from "../domain/bounds";
import type { PlaceId, RouteId } from "../domain/ids";
import { cutLine, measure } from "../domain/network/cutLine";
import type { NetworkSource } from "../domain/network/network";
import { type Section, sectionsOf } from "../domain/network/sections";
import { foundWay } from "../domain/network/way";
import type { Position } from "../domain/segment";
import { lanesOf, placeFeatures } from "./features";
import type { LanePiece } from "./lanes";

/** What a map draws of a way. */
export type DrawnWay = {
  readonly features: FeatureCollection;
  /** All places; the way's stops are named from the first zoom on, however small they are. */
  readonly places: FeatureCollection;
  readonly bounds: Bounds;
};

/** The part of a piece that lies on a section; the piece's own line where it lies there whole. */
function partOn({ lane, line, fromKm, toKm }: LanePiece, section: Section): readonly Feature[] {
  const [from, to] = [Math.max(fromKm, section.fromKm), Math.min(toKm, section.toKm)];
  if (to <= from) return [];
  const isWhole = from === fromKm && to === toKm;
  const part = isWhole ? line : cutLine(measure(line), from - fromKm, to - fromKm).points;
  return [
    {
      type: "Feature",
      properties: { lane },
      geometry: { type: "LineString", coordinates: part.map(([lng, lat]) => [lng, lat]) },
    },
  ];
}

const stopAt = (position: Position, stop: "end" | "between"): Feature => ({
  type: "Feature",
  properties: { stop },
  geometry: { type: "Point", coordinates: [...position] },
});

/**
 * A way as the features of a style: its stretches in the lanes in which their lines are drawn, cut by kilometre where
 * it begins or ends within a segment, and its stops. Null where no way is asked for or there is none.
 *
 * @param routes that are shown: where several share a track, the band lies under the one that can be seen
 */
export function drawnWay(
  source: NetworkSource,
  stops: readonly PlaceId[] | null,
  routes: readonly RouteId[],
): DrawnWay | null {
  const way = foundWay(source, stops);
  if (!way) return null;
  const sections = sectionsOf(way.steps, routes);
  const lanes = new Map([...source.routes.values()].flatMap((segments) => [...lanesOf(segments)]));
  const stretches = sections.flatMap((section) =>
    (lanes.get(section.segment) ?? []).flatMap((piece) => partOn(piece, section)),
  );
  const marks = way.stops.flatMap((id, index, all) => {
    const place = source.places.get(id);
    return place ? [stopAt(place.position, index === 0 || index === all.length - 1 ? "end" : "between")] : [];
  });
  const named = [...source.places.values()].map((place) =>
    way.stops.includes(place.id) ? ({ ...place, rank: 1 } as const) : place,
  );
  return {
    features: { type: "FeatureCollection", features: [...stretches, ...marks] },
    places: placeFeatures(named),
    bounds: boundsOf(sections.map(({ segment, fromKm, toKm }) => cutLine(measure(segment.line), fromKm, toKm).points)),
  };
}
