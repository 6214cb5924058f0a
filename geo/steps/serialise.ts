import type { Place } from "../../src/domain/place";
import type { Segment } from "../../src/domain/segment";

/** A route's layer as GeoJSON, one segment to a line, so that a change of one segment is one line of a diff. */
export function layerText(segments: readonly Segment[]): string {
  const features = segments.map(({ id, line, countries, borders, ...properties }) =>
    JSON.stringify({
      type: "Feature",
      id,
      properties: withCountries(properties, countries, borders),
      geometry: { type: "LineString", coordinates: line },
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}

/** Countries, and where their borders are crossed, stand after the places, in capitals as ISO 3166-1 writes them. */
function withCountries(
  { route, mode, from, to, ...rest }: Omit<Segment, "id" | "line" | "countries" | "borders">,
  countries: Segment["countries"],
  borders: Segment["borders"],
) {
  const crossed = borders?.map((border) => ({
    km: border.km,
    from: border.from.toUpperCase(),
    to: border.to.toUpperCase(),
  }));
  return {
    route,
    mode,
    from,
    to,
    countries: countries.map((code) => code.toUpperCase()),
    ...(crossed ? { borders: crossed } : {}),
    ...rest,
  };
}

/** All places, one to a line. */
export const placesText = (places: readonly Place[]): string =>
  `[\n${places.map((place) => JSON.stringify(place)).join(",\n")}\n]\n`;
