import * as v from "valibot";
import { type ContextId, contextIds, type RouteId } from "../domain/ids";
import type { Atlas, Problem } from "./atlas";
import { parseContent } from "./parse";
import { parseContext } from "./parseContext";
import { readWordsFrom, type Words, type WordsLanguage } from "./words";

const name = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.json$/));

const later = v.exactOptional(name);
/** A version that is older than a layer beside the routes does not name it. */
const contextNames = { "transit-corridors": later, "green-corridor": later } satisfies Record<ContextId, typeof later>;

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
    ...contextNames,
  } satisfies Record<RouteId | ContextId, unknown>),
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

/** The index of a version. Rejects when the archive does not have it. */
const indexOf = async (version: string, read: ReadArchive) => parsed(indexSchema, await read(`${version}.json`));

/** Whether the archive has a version; false too where that cannot be asked. */
export const isKept = (version: string, read = fetchFile): Promise<boolean> =>
  indexOf(version, read).then(
    () => true,
    () => false,
  );

const told = (problems: readonly Problem[]): Error =>
  new Error(problems.map(({ where, what }) => `${where}: ${what}`).join("\n"));

/**
 * The layers that came after a version, as they are today, with those of today's sources that they rest on. There is
 * nothing of that time to show, and without them a link that names one would lead to nothing.
 */
async function withLaterContext(atlas: Atlas, missing: readonly ContextId[]): Promise<Atlas> {
  if (missing.length === 0) return atlas;
  const today = await import("./load").then(({ loadAtlas }) => loadAtlas());
  if (!today.ok) throw told(today.problems);
  const lines = today.atlas.context.filter(({ layer }) => missing.includes(layer));
  const cited = new Set(lines.flatMap(({ sources }) => sources));
  const newer = [...today.atlas.sources].filter(([id]) => cited.has(id) && !atlas.sources.has(id));
  return { ...atlas, context: [...atlas.context, ...lines], sources: new Map([...atlas.sources, ...newer]) };
}

/**
 * The atlas of a version that the archive keeps; figures and sources speak the words that they had then.
 * Rejects when the archive does not have it, or not whole.
 */
export async function loadKept(version: string, read = fetchFile): Promise<Atlas> {
  const index = await indexOf(version, read);
  const { layers } = index;
  const kept = contextIds.flatMap((id) => (layers[id] === undefined ? [] : [{ id, file: layers[id] }]));
  const [beside, [figures, sources, places, middleCorridor, dostykMoiynty, btc, bakuSupsa]] = await Promise.all([
    Promise.all(kept.map(async ({ id, file }) => [id, await read(file)])),
    Promise.all(
      [
        index.figures,
        index.sources,
        index.places,
        layers["middle-corridor"],
        layers["dostyk-moiynty"],
        layers.btc,
        layers["baku-supsa"],
      ].map(read),
    ),
  ]);
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
  if (!content.ok) throw told(content.problems);
  const context = parseContext(Object.fromEntries(beside));
  if (!context.ok) throw told(context.problems);
  const missing = contextIds.filter((id) => layers[id] === undefined);
  const atlas = await withLaterContext({ ...content.atlas, context: context.lines }, missing);
  readWordsFrom(async (language) => parsed(wordsSchema, await read(index.words[language])));
  return { ...atlas, kept: { version, asOf: index.asOf, later: missing } };
}
