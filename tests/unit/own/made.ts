import fc from "fast-check";
import { hostileText } from "../../hostile";

/** A row of a made file: a good feature, or one with a fault that is known. */
export type Made = { readonly name: string; readonly lng: number; readonly lat: number; readonly bad: Bad | null };
type Bad = "badPosition" | "outOfRange" | "noGeometry";

const decimals = (least: number, most: number) =>
  fc.integer({ min: least * 1e6, max: most * 1e6 }).map((whole) => whole / 1e6);

/** Letters of every kind, and what stands in no XML left out. */
const name = hostileText.map(
  (text) =>
    `a${text
      .slice(0, 60)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML does not know them
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, "")
      .replace(/\p{Surrogate}/gu, "")}`,
);

export const made: fc.Arbitrary<readonly Made[]> = fc.array(
  fc.record({
    name,
    lng: decimals(-180, 180),
    lat: decimals(-90, 90),
    bad: fc.option(fc.constantFrom<Bad>("badPosition", "outOfRange", "noGeometry"), { freq: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The two coordinates of a row as its fault has them. */
const pair = ({ lng, lat, bad }: Made): readonly [lng: string, lat: string] => {
  if (bad === "badPosition") return ["east", String(lat)];
  return [bad === "outOfRange" ? "777" : lng.toFixed(6), lat.toFixed(6)];
};

/** A file made of rows; its head ends with a line, and each row begins a line of its own. */
type MadeFile = { readonly text: string; readonly lines: readonly number[] };

function file(head: string, rows: readonly string[], parting: string, tail: string): MadeFile {
  const lines: number[] = [];
  let text = head;
  for (const [i, row] of rows.entries()) {
    lines.push(text.split("\n").length);
    text += row + (i < rows.length - 1 ? parting : "\n");
  }
  return { text: text + tail, lines };
}

export const asGeojson = (rows: readonly Made[]): MadeFile =>
  file(
    '{"type":"FeatureCollection","features":[\n',
    rows.map((row) => {
      const coordinates = pair(row).map((text) => (text === "east" ? text : Number(text)));
      const geometry = row.bad === "noGeometry" ? null : { type: "Point", coordinates };
      return JSON.stringify({ type: "Feature", properties: { name: row.name }, geometry });
    }),
    ",\n",
    "]}",
  );

export const asCsv = (rows: readonly Made[]): MadeFile =>
  file(
    "name,lat,lon\n",
    rows.map((row) => {
      const [lng, lat] = row.bad === "noGeometry" ? ["", ""] : pair(row);
      return `"${row.name.replaceAll('"', '""')}",${lat},${lng}`;
    }),
    "\n",
    "",
  );

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const asKml = (rows: readonly Made[]): MadeFile =>
  file(
    "<kml><Document>\n",
    rows.map((row) => {
      const geometry = row.bad === "noGeometry" ? "" : `<Point><coordinates>${pair(row)}</coordinates></Point>`;
      return `<Placemark><name>${escaped(row.name)}</name>${geometry}</Placemark>`;
    }),
    "\n",
    "</Document></kml>",
  );

/** Lengths of the pieces in which a file comes. */
export const lengths: fc.Arbitrary<readonly number[]> = fc.array(fc.integer({ min: 1, max: 40 }), {
  minLength: 1,
  maxLength: 6,
});
