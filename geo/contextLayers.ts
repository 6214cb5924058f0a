import type { PlaceId } from "../src/domain/ids";
import { placeId } from "../src/domain/ids";
import { cutLine, measure } from "../src/domain/network/cutLine";
import { buildNetwork } from "../src/domain/network/network";
import { sectionsOf } from "../src/domain/network/sections";
import { findWay } from "../src/domain/network/way";
import type { Position } from "../src/domain/segment";
import type { Atlas } from "./compile";
import type { ContextInput, ContextLayerInput, Names } from "./input/context/contextInput";
import { alongGreatCircle } from "./steps/greatCircle";
import { distanceKm, lengthKm } from "./steps/measure";
import { splitCsvLine } from "./steps/readPlaces";
import { roundKm, roundPosition } from "./steps/round";
import { simplify } from "./steps/simplify";

/** Something that a line of a context layer runs through. */
export type Stop = { readonly position: Position; readonly names: Names };

/** Towns that neither a route nor the base map has. */
export function readTowns(csv: string): ReadonlyMap<string, Stop> {
  const [header = "", ...rows] = csv.trim().split("\n");
  const columns = splitCsvLine(header);
  return new Map(
    rows.map((row) => {
      const fields = splitCsvLine(row);
      const field = (name: string): string => {
        const value = fields[columns.indexOf(name)];
        if (value === undefined || value === "") throw new Error(`towns.csv: ${fields[0]} lacks ${name}`);
        return value;
      };
      return [field("id"), { position: [Number(field("lon")), Number(field("lat"))], names: namesBy(field) }];
    }),
  );
}

const namesBy = (name: (language: string) => string): Names => ({
  en: name("en"),
  ru: name("ru"),
  kk: name("kk"),
  az: name("az"),
  ka: name("ka"),
  tr: name("tr"),
  zh: name("zh"),
});

/** Cities and countries of the base map, by the text of `geo/basemap/labels.json`. */
export function readLabels(text: string): ReadonlyMap<string, Stop> {
  const { features }: { features: readonly LabelFeature[] } = JSON.parse(text);
  return new Map(
    features.flatMap(({ id, properties, geometry }): readonly [string, Stop][] => {
      const [lng, lat] = geometry.coordinates;
      if (geometry.type !== "Point" || typeof lng !== "number" || typeof lat !== "number") return [];
      return [[id, { position: [lng, lat], names: namesBy((language) => properties[`name:${language}`] ?? "") }]];
    }),
  );
}
type LabelFeature = {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
};

/** A line that bends more than this beside the straight way is another line. */
const furthestRound = 1.6;

/** The line of the atlas's own railways between two of its places; null where there is none, or only a long way round. */
function alongRoutes(atlas: Atlas, from: PlaceId, to: PlaceId): readonly Position[] | null {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const [start, end] = [places.get(from)?.position, places.get(to)?.position];
  if (!start || !end) return null;
  const found = findWay(buildNetwork({ routes: atlas.layers, places }), [from, to]);
  if (found.kind !== "found" || found.way.km > furthestRound * distanceKm(start, end)) return null;
  return sectionsOf(found.way.steps).flatMap(({ segment, fromKm, toKm, isBackwards }) => {
    const { points } = cutLine(measure(segment.line, segment.lengthKm), fromKm, toKm);
    return isBackwards ? [...points].reverse() : points;
  });
}

function drawThrough(atlas: Atlas, { id, kind }: ContextInput, stops: readonly (Stop & { id: string })[]) {
  const line = stops.flatMap((stop, index): readonly Position[] => {
    const before = stops[index - 1];
    if (!before) return [stop.position];
    const [from, to] = [placeId(before.id), placeId(stop.id)];
    const along = kind === "rail" && from && to ? alongRoutes(atlas, from, to) : null;
    return along?.slice(1) ?? alongGreatCircle([before.position, stop.position]).slice(1);
  });
  if (line.length < 2) throw new Error(`${id}: a line runs through two places at least`);
  return simplify(line).map(roundPosition);
}

/**
 * A context layer as GeoJSON, one line to a line of the file. A line that sources name and that cannot be drawn is
 * kept without a geometry, as RFC 7946 allows, so that what is missing is told.
 *
 * @throws when an input names a stop that no table has
 */
export function contextLayerText(
  { layer, lines }: ContextLayerInput,
  atlas: Atlas,
  others: ReadonlyMap<string, Stop>,
): string {
  const places = new Map(atlas.places.map((place) => [String(place.id), place]));
  const stopOf = (input: ContextInput, id: string): Stop & { id: string } => {
    const place = places.get(id);
    const stop: Stop | undefined = place
      ? { position: place.position, names: namesBy((language) => namesOf(place.names, language)) }
      : others.get(id);
    if (!stop) throw new Error(`${input.id}: there is no place, town or label ${id}`);
    return { ...stop, id };
  };
  const features = lines.map((input) => {
    const { id, kind, status, names, sources } = input;
    const stops = "through" in input ? input.through.map((stop) => stopOf(input, stop)) : [];
    const line = "through" in input ? drawThrough(atlas, input, stops) : null;
    return JSON.stringify({
      type: "Feature",
      id,
      properties: {
        layer,
        kind,
        status,
        method: "schematic",
        lengthKm: line && roundKm(lengthKm(line)),
        names,
        through: stops.map((stop) => stop.names),
        notDrawn: "notDrawn" in input ? input.notDrawn : null,
        sources,
      },
      geometry: line && { type: "LineString", coordinates: line },
    });
  });
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}

const namesOf = (names: Readonly<Partial<Record<string, string>>>, language: string): string =>
  names[language] ?? names.en ?? "";
