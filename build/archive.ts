import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import type { Plugin } from "vite";
import { dataVersion } from "./dataVersion.ts";

/** Where published versions are kept; the site serves the folder as `data/`. */
export const archiveFolder = "public/data";

/** A file of the archive by its name there. */
export type ArchiveFile = { readonly name: string; readonly text: string };

/** Numbers are packed as the file has them, spaces and line ends go: a part is read by the page alone. */
function part(path: string, as = basename(path, extname(path))): ArchiveFile {
  const text = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name: `${as}-${hash}.json`, text };
}

/** The files of a folder as parts, by their name without its ending. */
function parts(folder: string, as: (name: string) => string): Readonly<Record<string, ArchiveFile>> {
  const named = readdirSync(folder)
    .sort()
    .map((file): [string, ArchiveFile] => {
      const name = basename(file, extname(file));
      return [name, part(`${folder}/${file}`, as(name))];
    });
  return Object.fromEntries(named);
}

const namesOf = (files: Readonly<Record<string, ArchiveFile>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([key, { name }]) => [key, name]));

/**
 * The data as they stand, as files of the archive: `<version>.json` names the parts, and each part bears a hash of
 * what is inside, so that versions share those in which they do not differ.
 */
export function currentFiles(): readonly ArchiveFile[] {
  const version = dataVersion();
  const figures = part("src/content/figures.json");
  const sources = part("src/content/sources.json");
  const places = part("geo/places.json");
  const layers = parts("geo/layers", (name) => name);
  const words = parts("src/content/words", (language) => `words-${language}`);
  const accessed: readonly { readonly accessed: string }[] = JSON.parse(sources.text);
  const index = {
    version,
    asOf: accessed.reduce((latest, one) => (one.accessed > latest ? one.accessed : latest), ""),
    figures: figures.name,
    sources: sources.name,
    places: places.name,
    layers: namesOf(layers),
    words: namesOf(words),
  };
  return [
    { name: `${version}.json`, text: JSON.stringify(index, null, 2) },
    figures,
    sources,
    places,
    ...Object.values(layers),
    ...Object.values(words),
  ].map(({ name, text }) => ({ name, text: `${text}\n` }));
}

/**
 * What an archive lacks of the data as they stand: nothing, once it has their version, for its index is written last.
 * A translation that was corrected since makes no version, and a part that no index names would be nobody's.
 */
function missingFrom(folder: string): readonly ArchiveFile[] {
  const isThere = ({ name }: ArchiveFile): boolean => existsSync(resolve(folder, name));
  const files = currentFiles();
  return files.slice(0, 1).some(isThere) ? [] : files.filter((file) => !isThere(file));
}

/**
 * Puts the data as they stand into an archive. What is there already stays untouched, so doing it twice does nothing.
 *
 * @returns the names of the files that were written
 */
export function freeze(folder = archiveFolder): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const fresh = missingFrom(folder);
  // The index last: a version that can be found is there whole.
  for (const { name, text } of [...fresh].reverse()) writeFileSync(resolve(folder, name), text);
  return fresh.map(({ name }) => name);
}

/**
 * The site carries its own version too, so that whoever keeps the files of earlier deploys, as a CDN may, keeps the
 * links that were made from them. Only what was frozen is sure to be there in the next one: the build says so.
 */
export const ownVersion = (): Plugin => ({
  name: "own-version",
  apply: "build",
  generateBundle() {
    const fresh = missingFrom(archiveFolder);
    for (const { name, text } of fresh) this.emitFile({ type: "asset", fileName: `data/${name}`, source: text });
    if (fresh.length > 0) {
      this.info(`data ${dataVersion()} is in no archive: before a release, \`npm run content -- freeze\``);
    }
  },
});
