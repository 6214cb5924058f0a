import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { archiveFolder, currentFiles, freeze } from "../../build/archive";
import { dataVersion } from "../../build/dataVersion";
import { readAddress } from "../../src/app/address";
import { loadKept, type ReadArchive } from "../../src/content/kept";
import { loadWords, readWordsFrom, withWords } from "../../src/content/words";
import { bundledAtlas } from "./bundled";

const readFrom =
  (folder: string): ReadArchive =>
  async (file) =>
    JSON.parse(readFileSync(join(folder, file), "utf8"));
const versions = readdirSync(archiveFolder).filter((name) => /^[0-9a-f]{8}\.json$/.test(name));

afterAll(() => readWordsFrom(async (language) => (await import(`../../src/content/words/${language}.json`)).default));

describe("the archive", () => {
  test("holds a version or more, so that a link into it can be tried", () => {
    expect(versions.length).toBeGreaterThan(0);
  });

  test.each(versions)("%s is whole, and is read by today's code", async (file) => {
    const version = file.replace(".json", "");
    const atlas = await loadKept(version, readFrom(archiveFolder));
    expect(atlas.kept).toMatchObject({ version });
    expect(atlas.figures.length).toBeGreaterThan(100);
    expect(atlas.segments.size).toBeGreaterThan(20);
    const georgian = withWords(atlas, "ka", await loadWords("ka"));
    expect(georgian.figures.filter(({ title }) => title.ka === undefined)).toEqual([]);
  });

  test("has under each name what the name says: nobody has changed a version afterwards", () => {
    for (const name of readdirSync(archiveFolder).filter((one) => !versions.includes(one))) {
      const text = readFileSync(join(archiveFolder, name), "utf8").trimEnd();
      expect(createHash("sha256").update(text).digest("hex").slice(0, 8), name).toBe(name.slice(-13, -5));
    }
  });

  test("has no part that no version names", () => {
    const named = versions.map((file) => readFileSync(join(archiveFolder, file), "utf8")).join("\n");
    const parts = readdirSync(archiveFolder).filter((name) => !versions.includes(name));
    expect(parts.filter((name) => !named.includes(`"${name}"`))).toEqual([]);
  });
});

describe("freezing", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-archive-"));

  test("keeps the data as they are now; a second time does nothing", async () => {
    expect(freeze(folder)).toHaveLength(currentFiles().length);
    expect(freeze(folder)).toEqual([]);
    const { kept, ...frozen } = await loadKept(dataVersion(), readFrom(folder));
    expect(kept?.version).toBe(dataVersion());
    const today = bundledAtlas();
    expect(frozen.figures).toEqual(today.figures);
    expect([...frozen.segments.keys()]).toEqual([...today.segments.keys()]);
    expect([...frozen.places.keys()]).toEqual([...today.places.keys()]);
  });

  test("of a version that is not there, or not whole, is told and not guessed", async () => {
    await expect(loadKept("00000000", readFrom(folder))).rejects.toThrow();
    await expect(loadKept("00000000", async () => "<!doctype html>")).rejects.toThrow();
    await expect(loadKept("00000000", async () => ({ version: "00000000" }))).rejects.toThrow();
  });
});

describe("a link that names a version", () => {
  const read = (data: string, kept?: string) =>
    readAddress(
      { search: `?data=${data}`, hash: "#sel=btc" },
      { ...bundledAtlas(), ...(kept ? { kept: { version: kept, asOf: "2026-03-31" } } : {}) },
    );

  test("is followed where that version is shown", () => {
    expect(read("0123abcd", "0123abcd")).toMatchObject({ view: { data: "0123abcd" }, problems: [] });
  });

  test("says so where it is not, and names it no longer", () => {
    expect(read("0123abcd")).toMatchObject({
      view: { data: null, selection: { id: "btc" } },
      problems: [{ parameter: "data", value: "0123abcd" }],
    });
  });
});
