import type { CountryCode, Segment } from "../../domain/segment";

/** The length of a route's segments in one country, or in the countries that one segment crosses. */
export type LengthRow = {
  readonly countries: readonly CountryCode[];
  readonly drawnKm: number;
  /** Sum of the published lengths; null where none is published. */
  readonly publishedKm: number | null;
  /** Not every segment of the row has a published length. */
  readonly isPart: boolean;
};

function rowOf(countries: readonly CountryCode[], segments: readonly Segment[]): LengthRow {
  const published = segments.flatMap(({ publishedKm }) => (publishedKm === null ? [] : [publishedKm]));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    countries,
    drawnKm: sum(segments.map(({ lengthKm }) => lengthKm)),
    publishedKm: published.length > 0 ? sum(published) : null,
    isPart: published.length < segments.length,
  };
}

/** One row a country, in the order of the route, and all together. A segment across a border has a row of its own. */
export function lengthRows(segments: readonly Segment[]): {
  readonly rows: readonly LengthRow[];
  readonly total: LengthRow;
} {
  const keyOf = ({ countries }: Segment): string => countries.join(" ");
  const rows = [...new Set(segments.map(keyOf))].map((key) => {
    const members = segments.filter((segment) => keyOf(segment) === key);
    return rowOf(members[0]?.countries ?? [], members);
  });
  return { rows, total: rowOf([], segments) };
}
