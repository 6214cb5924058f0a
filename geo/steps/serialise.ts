import type { Place } from "../../src/domain/place";
import type { Segment } from "../../src/domain/segment";

/** A route's layer as GeoJSON, one segment to a line, so that a change of one segment is one line of a diff. */
export function layerText(segments: readonly Segment[]): string {
  const features = segments.map(({ id, line, countries, ...properties }) =>
    JSON.stringify({
      type: "Feature",
      id,
      properties: withCountries(properties, countries),
      geometry: { type: "LineString", coordinates: line },
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}

/** Countries stand after the places, in capitals as ISO 3166-1 writes them. */
function withCountries(
  { route, mode, from, to, ...rest }: Omit<Segment, "id" | "line" | "countries">,
  countries: Segment["countries"],
) {
  return { route, mode, from, to, countries: countries.map((code) => code.toUpperCase()), ...rest };
}

/** All places, one to a line. */
export const placesText = (places: readonly Place[]): string =>
  `[\n${places.map((place) => JSON.stringify(place)).join(",\n")}\n]\n`;
