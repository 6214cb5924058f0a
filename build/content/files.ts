import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { RawContent } from "../../src/content/atlas.ts";

/** A record as the file has it, checked or not. */
export type Fields = Readonly<Record<string, unknown>>;

/** Everything that a record is checked against. */
export type Content = Omit<RawContent, "figures" | "sources"> & {
  readonly figures: readonly Fields[];
  readonly sources: readonly Fields[];
  /** By language: what English texts are called in it. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const paths = { figures: "src/content/figures.json", sources: "src/content/sources.json" } as const;

const read = (path: string): ReturnType<typeof JSON.parse> => JSON.parse(readFileSync(path, "utf8"));

/** The content of a working copy. */
export const readContent = (root = "."): Content => ({
  figures: read(`${root}/${paths.figures}`),
  sources: read(`${root}/${paths.sources}`),
  places: read(`${root}/geo/places.json`),
  layers: {
    "middle-corridor": read(`${root}/geo/layers/middle-corridor.geojson`),
    "dostyk-moiynty": read(`${root}/geo/layers/dostyk-moiynty.geojson`),
    btc: read(`${root}/geo/layers/btc.geojson`),
    "baku-supsa": read(`${root}/geo/layers/baku-supsa.geojson`),
  },
  words: Object.fromEntries(
    readdirSync(`${root}/src/content/words`).map((file) => [
      file.replace(".json", ""),
      read(`${root}/src/content/words/${file}`),
    ]),
  ),
});

const lineWidth = 120;

/** Records as Biome formats them: two spaces, and a list of ids on one line where it fits. */
export const formatRecords = (records: readonly Fields[]): string =>
  `${JSON.stringify(records, null, 2)}\n`.replace(
    /^( *"\w+": )\[\n((?: *"[^"\n]*",?\n)+) *\](,?)$/gm,
    (whole, head: string, ids: string, comma: string) => {
      const line = `${head}[${ids
        .trim()
        .split(/\s*\n\s*/)
        .join(" ")}]${comma}`;
      return line.length <= lineWidth ? line : whole;
    },
  );

/** Puts a whole file in the place of the old one, or leaves the old one as it is. */
function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Writes what differs. Sources first: a figure must never name one that is not there yet. */
export function writeContent(before: Content, after: Content, root = "."): readonly string[] {
  const changed = (["sources", "figures"] as const).filter((part) => before[part] !== after[part]);
  for (const part of changed) replaceFile(`${root}/${paths[part]}`, formatRecords(after[part]));
  return changed.map((part) => paths[part]);
}
