import * as v from "valibot";
import type { RouteId } from "../domain/ids";
import type { Atlas } from "./atlas";
import { loadContext } from "./contextLines";
import { parseContent } from "./parse";
import { readWordsFrom, type Words, type WordsLanguage } from "./words";

const name = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.json$/));

/** The index of a version in the archive, which names its parts: see build/archive.ts. */
const indexSchema = v.object({
  version: v.string(),
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  figures: name,
  sources: name,
  places: name,
  layers: v.object({
    "middle-corridor": name,
    "dostyk-moiynty": name,
    btc: name,
    "baku-supsa": name,
  } satisfies Record<RouteId, typeof name>),
  words: v.object({ ru: name, kk: name, az: name, ka: name, tr: name, zh: name } satisfies Record<
    WordsLanguage,
    typeof name
  >),
});
const wordsSchema = v.custom<Words>(
  (value) =>
    typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string"),
);

function parsed<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new Error("A file of the archive has another shape");
  return result.output;
}

/** Reads one file of the archive. Rejects when it cannot be had, or is no JSON. */
export type ReadArchive = (file: string) => Promise<unknown>;

/** From the folder beside the page. */
const fetchFile: ReadArchive = async (file) => {
  const answer = await fetch(`data/${file}`);
  if (!answer.ok) throw new Error(`data/${file} is not there`);
  return answer.json();
};

/**
 * The atlas of a version that the archive keeps; figures and sources speak the words that they had then.
 * Rejects when the archive does not have it, or not whole.
 */
export async function loadKept(version: string, read = fetchFile): Promise<Atlas> {
  const index = parsed(indexSchema, await read(`${version}.json`));
  const { layers } = index;
  const [figures, sources, places, middleCorridor, dostykMoiynty, btc, bakuSupsa] = await Promise.all(
    [
      index.figures,
      index.sources,
      index.places,
      layers["middle-corridor"],
      layers["dostyk-moiynty"],
      layers.btc,
      layers["baku-supsa"],
    ].map(read),
  );
  const content = parseContent({
    figures,
    sources,
    places,
    layers: {
      "middle-corridor": middleCorridor,
      "dostyk-moiynty": dostykMoiynty,
      btc,
      "baku-supsa": bakuSupsa,
    },
  });
  if (!content.ok) throw new Error(content.problems.map(({ where, what }) => `${where}: ${what}`).join("\n"));
  readWordsFrom(async (language) => parsed(wordsSchema, await read(index.words[language])));
  // What stands beside the routes is no measure of anything: it is told as it is today.
  const context = loadContext();
  return {
    ...content.atlas,
    context: context.ok ? context.lines : [],
    kept: { version, asOf: index.asOf },
  };
}
