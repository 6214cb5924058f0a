import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { boundsOf } from "../domain/bounds";
import type { SourceId } from "../domain/ids";
import type { Place } from "../domain/place";
import type { Position, Segment } from "../domain/segment";
import { shownRoutes } from "../state/selectors";
import type { Choices, ExportInput } from "./format";
import { geometryLicence } from "./licences";
import { nameBetween, type WayLeg, wayLegs } from "./wayLegs";

/** About a metre, as in the atlas's own layers: cut lines end between their vertices. */
const fiveDecimals = (degrees: number): number => Number(degrees.toFixed(5));

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

const legOf = (leg: WayLeg): Feature<LineString> => {
  const { number, countries, line, ...properties } = leg;
  return {
    type: "Feature",
    id: `leg-${number}`,
    properties: { leg: number, ...properties, countries: countries.map(upper), license: geometryLicence.id },
    geometry: { type: "LineString", coordinates: line.map((position) => position.map(fiveDecimals)) },
  };
};

/** What goes into the file, and which sources it names. */
type Content = {
  readonly name: string;
  readonly features: readonly Feature<LineString | Point>[];
  readonly sources: readonly SourceId[];
};

/** What is asked for: the way or the selection where there is one and it is wanted, else every shown line. */
function contentOf(input: ExportInput, lines: Choices["lines"]): Content {
  const { atlas, view } = input;
  const { selection, layers } = view.view;
  const legs = lines === "way" ? wayLegs(input) : [];
  const [first, last] = [legs[0], legs.at(-1)];
  if (first && last) {
    const name = nameBetween(first.from, last.to, input);
    return { name, features: legs.map(legOf), sources: legs.flatMap(({ sources }) => sources) };
  }
  const place = lines === "selection" && selection?.kind === "place" ? atlas.places.get(selection.id) : undefined;
  if (place) return { name: view.title, features: [pointOf(place, input)], sources: place.sources };
  const shown = shownRoutes({ layers }).flatMap((id) => atlas.routes.get(id) ?? []);
  const chosen =
    lines === "selection" ? shown.filter(({ id, route }) => id === selection?.id || route === selection?.id) : [];
  const segments = chosen.length > 0 ? chosen : shown;
  return {
    name: view.title,
    features: segments.map((segment) => lineOf(segment, input)),
    sources: segments.flatMap(({ sources }) => sources),
  };
}

const positionsOf = ({ geometry }: Feature<LineString | Point>): readonly Position[] =>
  (geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates).map(([lng = 0, lat = 0]) => [lng, lat]);

/**
 * Lines by RFC 7946, with the properties of the atlas's own layers. Name, licence, credit, sources and date travel as
 * members of the collection, which the standard allows and readers of maps pass over.
 */
export function writeGeoJson(input: ExportInput, choices: Pick<Choices, "lines">): Blob {
  const {
    atlas,
    view: { address },
    today,
    format,
  } = input;
  const { name, features, sources } = contentOf(input, choices.lines);
  const collection: FeatureCollection & Readonly<Record<string, unknown>> = {
    type: "FeatureCollection",
    name,
    license: geometryLicence.id,
    licenseUrl: geometryLicence.url,
    attribution: format.dotted(["© OpenStreetMap contributors (ODbL)", "GeoNames (CC BY 4.0)", "Corridor Atlas"]),
    date: today,
    ...(address.link === null ? {} : { link: address.link }),
    sources: [...new Set(sources)].flatMap((id) => atlas.sources.get(id) ?? []),
    bbox: [...boundsOf(features.map(positionsOf))],
    features: [...features],
  };
  return new Blob([`${JSON.stringify(collection, null, 1)}\n`], { type: "application/geo+json" });
}
