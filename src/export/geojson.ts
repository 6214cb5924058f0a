import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { boundsOf } from "../domain/bounds";
import type { SourceId } from "../domain/ids";
import type { Place } from "../domain/place";
import type { Segment } from "../domain/segment";
import { shownRoutes } from "../state/selectors";
import type { Choices, ExportInput } from "./format";

const upper = (code: string): string => code.toUpperCase();

const lineOf = (segment: Segment, { format, atlas }: ExportInput): Feature<LineString> => ({
  type: "Feature",
  id: segment.id,
  properties: {
    name: format.segmentName(segment, atlas),
    route: segment.route,
    mode: segment.mode,
    from: segment.from,
    to: segment.to,
    countries: segment.countries.map(upper),
    ...(segment.borders === undefined
      ? {}
      : { borders: segment.borders.map(({ km, from, to }) => ({ km, from: upper(from), to: upper(to) })) }),
    lengthKm: segment.lengthKm,
    publishedKm: segment.publishedKm,
    method: segment.method,
    errorKm: segment.errorKm,
    status: segment.status,
    sources: segment.sources,
    ...(segment.gaugeMm === undefined ? {} : { gaugeMm: segment.gaugeMm }),
    ...(segment.tracks === undefined ? {} : { tracks: segment.tracks }),
  },
  geometry: { type: "LineString", coordinates: segment.line.map(([lng, lat]) => [lng, lat]) },
});

const pointOf = (place: Place, { format }: ExportInput): Feature<Point> => ({
  type: "Feature",
  id: place.id,
  properties: {
    name: format.placeName(place),
    names: place.names,
    kinds: place.kinds,
    country: place.country === null ? null : upper(place.country),
    sources: place.sources,
  },
  geometry: { type: "Point", coordinates: [...place.position] },
});

/** What is asked for: the selection where there is one and it is wanted, else every shown line. */
function asked(
  input: ExportInput,
  lines: Choices["lines"],
): { segments: readonly Segment[]; places: readonly Place[] } {
  const { atlas, view } = input;
  const { selection, layers } = view.view;
  if (lines === "selection" && selection?.kind === "place") {
    const place = atlas.places.get(selection.id);
    if (place) return { segments: [], places: [place] };
  }
  const shown = shownRoutes({ layers }).flatMap((id) => atlas.routes.get(id) ?? []);
  const chosen =
    lines === "selection" ? shown.filter(({ id, route }) => id === selection?.id || route === selection?.id) : [];
  return { segments: chosen.length > 0 ? chosen : shown, places: [] };
}

/**
 * Lines by RFC 7946, with the properties of the atlas's own layers. Name, licence, credit, sources and date travel as
 * members of the collection, which the standard allows and readers of maps pass over.
 */
export function writeGeoJson(input: ExportInput, choices: Pick<Choices, "lines">): Blob {
  const { atlas, view, today, format } = input;
  const { segments, places } = asked(input, choices.lines);
  const features = [
    ...segments.map((segment) => lineOf(segment, input)),
    ...places.map((place) => pointOf(place, input)),
  ];
  const bounds = boundsOf([...segments.map(({ line }) => line), places.map(({ position }) => position)]);
  const named = new Set<SourceId>([...segments, ...places].flatMap(({ sources }) => sources));
  const collection: FeatureCollection & Readonly<Record<string, unknown>> = {
    type: "FeatureCollection",
    name: view.title,
    license: "ODbL-1.0",
    licenseUrl: "https://opendatacommons.org/licenses/odbl/1-0/",
    attribution: format.dotted(["© OpenStreetMap contributors (ODbL)", "GeoNames (CC BY 4.0)", "Corridor Atlas"]),
    date: today,
    ...(view.address.link === null ? {} : { link: view.address.link }),
    sources: [...named].flatMap((id) => atlas.sources.get(id) ?? []),
    bbox: [...bounds],
    features,
  };
  return new Blob([`${JSON.stringify(collection, null, 1)}\n`], { type: "application/geo+json" });
}
