import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { archiveFolder, currentFiles, freeze } from "../../build/archive";
import { dataVersion } from "../../build/dataVersion";
import { readAddress } from "../../src/app/address";
import { loadKept, type ReadArchive } from "../../src/content/kept";
import { loadWords, readWordsFrom, withWords } from "../../src/content/words";
import { contextIds } from "../../src/domain/ids";
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

describe("what stands beside the routes", () => {
  /** The archive with another first line in one of the layers, as if it had been drawn anew since. */
  const withOther =
    (layer: string, change: (feature: { properties: Record<string, unknown> }) => unknown): ReadArchive =>
    async (file) => {
      const kept = JSON.parse(readFileSync(join(archiveFolder, file), "utf8"));
      if (!file.startsWith(`${layer}-`)) return kept;
      const [first, ...others] = kept.features;
      return { ...kept, features: [change(first), ...others] };
    };

  test("is the version's own", async () => {
    const renamed = withOther("green-corridor", (line) => ({
      ...line,
      properties: { ...line.properties, names: { en: "As it was", ru: "Как было" } },
    }));
    const { context, kept } = await loadKept("76ab1473", renamed);
    expect(kept?.later).not.toContain("green-corridor");
    expect(context.filter(({ layer }) => layer === "green-corridor")[0]?.names.en).toBe("As it was");
  });

  test("is not guessed where the version's own cannot be read", async () => {
    await expect(
      loadKept(
        "76ab1473",
        withOther("transit-corridors", () => null),
      ),
    ).rejects.toThrow(/transit-corridors|features/);
  });

  test("is today's where the version is older than it, and tells so", async () => {
    const { context, kept } = await loadKept("73765dca", readFrom(archiveFolder));
    expect(kept?.later).toEqual(contextIds);
    expect(context).toEqual(bundledAtlas().context);
  });

  test.each(versions)("rests on sources that the atlas of %s knows", async (file) => {
    const { context, sources } = await loadKept(file.replace(".json", ""), readFrom(archiveFolder));
    expect(context.length).toBeGreaterThan(5);
    const cited = context.flatMap((line) => line.sources);
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
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
    expect(frozen.context).toEqual(today.context);
    expect(kept?.later).toEqual([]);
  });

  test("leaves a version as it is, though a translation was corrected since: that makes no version", () => {
    const corrected = mkdtempSync(join(tmpdir(), "atlas-archive-"));
    const [index] = currentFiles();
    if (!index) throw new Error("There is no index");
    writeFileSync(join(corrected, index.name), index.text.replace(/words-ru-\w{8}/, "words-ru-00000000"));
    expect(freeze(corrected)).toEqual([]);
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
      { ...bundledAtlas(), ...(kept ? { kept: { version: kept, asOf: "2026-03-31", later: [] } } : {}) },
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
