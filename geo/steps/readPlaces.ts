import { placeId, type SourceId, sourceId } from "../../src/domain/ids";
import { type Place, placeKinds } from "../../src/domain/place";
import { countryCodes, type Position } from "../../src/domain/segment";

/** A row of `geo/input/places.csv`; a border point has no position of its own until its line is drawn. */
export type PlaceRow = Omit<Place, "position" | "chainage"> & { readonly position: Position | null };

const columns = [
  "id",
  "lon",
  "lat",
  "country",
  "kinds",
  "rank",
  "en",
  "ru",
  "kk",
  "az",
  "ka",
  "tr",
  "zh",
  "source",
  "confidence",
  "note",
] as const;

/** The atlas's source ids by the words with which a row's `source` begins. */
const sourcesByWording = [
  ["OpenStreetMap", "openstreetmap"],
  ["GeoNames", "geonames"],
  ["published", "published-terminals"],
  ["drawn by hand", "hand-drawn"],
  ["computed", "natural-earth"],
] as const;

/** Splits one line of CSV; a field in double quotes may hold commas, and `""` stands for a quote. */
export function splitCsvLine(line: string): readonly string[] {
  const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return fields.map(([, quoted, plain]) => (quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')));
}

/**
 * Reads the table of places.
 * @throws with the line's number when a row cannot be read: the table is ours, so a broken row is a mistake to fix.
 */
export function readPlaces(csv: string): readonly PlaceRow[] {
  const [header, ...lines] = csv.split("\n").filter((line) => line.trim() !== "");
  if (header !== columns.join(",")) throw new Error(`places.csv: the first line must be ${columns.join(",")}`);
  return lines.map((line, index) => {
    const fail = (what: string): never => {
      throw new Error(`places.csv line ${index + 2}: ${what}`);
    };
    const fields = splitCsvLine(line);
    if (fields.length !== columns.length) fail(`${fields.length} fields instead of ${columns.length}`);
    const field = (name: (typeof columns)[number]): string => fields[columns.indexOf(name)] ?? "";
    return {
      id: placeId(field("id")) ?? fail(`"${field("id")}" is not a place id`),
      position: readPosition(field("lon"), field("lat"), fail),
      kinds: field("kinds")
        .split(" ")
        .map((word) => placeKinds.find((kind) => kind === word) ?? fail(`unknown kind "${word}"`)),
      country:
        field("country") === ""
          ? null
          : (countryCodes.find((code) => code === field("country")) ?? fail(`unknown country "${field("country")}"`)),
      rank: ([1, 2, 3, 4] as const).find((rank) => String(rank) === field("rank")) ?? fail("rank must be 1 to 4"),
      names: {
        en: field("en") || fail("no English name"),
        ru: field("ru") || fail("no Russian name"),
        ...spoken("kk", field("kk")),
        ...spoken("az", field("az")),
        ...spoken("ka", field("ka")),
        ...spoken("tr", field("tr")),
        ...spoken("zh", field("zh")),
      },
      sources: [readSource(field("source")) ?? fail(`unknown source "${field("source")}"`)],
    };
  });
}

const spoken = (language: string, name: string) => (name === "" ? {} : { [language]: name });

function readPosition(lon: string, lat: string, fail: (what: string) => never): Position | null {
  if (lon === "" && lat === "") return null;
  const lng = lon === "" ? Number.NaN : Number(lon);
  const latitude = lat === "" ? Number.NaN : Number(lat);
  if (!(Math.abs(lng) <= 180 && Math.abs(latitude) <= 90)) fail(`"${lon}, ${lat}" is not a position`);
  return [lng, latitude];
}

function readSource(wording: string): SourceId | null {
  const id = sourcesByWording.find(([start]) => wording.startsWith(start))?.[1];
  return id === undefined ? null : sourceId(id);
}
