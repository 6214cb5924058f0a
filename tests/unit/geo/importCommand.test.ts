import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compileLines, readAllImported, readInput } from "../../../geo/files";
import { importCommand } from "../../../geo/import/command";
import { atlas } from "./importing";
import { fileOf, surveyed, torn } from "./tracks";

const root = mkdtempSync(join(tmpdir(), "geo-import-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const path of [
  "geo/layers",
  "geo/places.json",
  "geo/input/places.csv",
  "geo/input/context/towns.csv",
  "geo/basemap/labels.json",
  "src/content/sources.json",
]) {
  mkdirSync(join(root, path, ".."), { recursive: true });
  cpSync(path, join(root, path), { recursive: true });
}

const track = surveyed(atlas, "dostyk-moiynty.balkhash-moiynty");
const file = (name: string, text: string): string => {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
};
const whole = file("whole.geojson", fileOf([track]));
const broken = file("broken.geojson", fileOf(torn(track, Math.floor(track.length / 2), 2)));
/** Sound tracks, but longer than what is published: only the checks of the compiled atlas see that. */
const long = file(
  "long.geojson",
  fileOf([track.map(([lng, lat], index) => [lng, lat + (index % 2 === 0 ? 0.001 : -0.001)] as const)]),
);

/** Every file of the atlas by its path. */
function state(): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    paths
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "utf8")]),
  );
}
const run = (...args: readonly string[]) => importCommand(args, root, "2026-03-31");
const told = (...args: readonly string[]): string =>
  run(...args)
    .problems.map(({ where, what }) => `${where}: ${what}`)
    .join("\n");

describe("the import command", { timeout: 120_000 }, () => {
  const before = state();

  test.each([
    ["no file", ["btc"], "needs a route and a file"],
    [
      "no route of the atlas",
      ["silk-road", whole, "--source", "openstreetmap"],
      '"silk-road" is no route of the atlas',
    ],
    ["no source", ["dostyk-moiynty", whole], "--source: is missing"],
    [
      "an unknown source",
      ["dostyk-moiynty", whole, "--source", "my-survey"],
      '"my-survey" does not stand in src/content/sources.json',
    ],
    [
      "no licence",
      ["dostyk-moiynty", whole, "--source", "published-terminals"],
      '--licence: the source "published-terminals" has no licence',
    ],
    ["an unknown option", ["dostyk-moiynty", whole, "--force"], "Unknown option '--force'"],
    ["a file that is not there", ["btc", "nowhere.geojson", "--source", "openstreetmap"], "cannot be read"],
    [
      "a tolerance that is none",
      ["btc", whole, "--source", "openstreetmap", "--tolerance", "x"],
      "not between 10 and 500",
    ],
    ["a gap", ["dostyk-moiynty", broken, "--source", "openstreetmap"], "there is a gap of 2.0"],
    ["a line of the wrong length", ["dostyk-moiynty", long, "--source", "openstreetmap"], "% of the published 127 km"],
  ])("with %s says so and leaves every file as it was", (_, args, said) => {
    expect(told(...args)).toContain(said);
    expect(state()).toEqual(before);
  });

  test("that only tries says what it would do, and leaves every file as it was", () => {
    const done = run("dostyk-moiynty", whole, "--source", "openstreetmap", "--dry-run");
    expect(done.problems).toEqual([]);
    expect(done.said).toContain("would write geo/layers/dostyk-moiynty.geojson");
    expect(state()).toEqual(before);
  });

  test("keeps the line as input that compiles to what it wrote, with source, licence, day and error", () => {
    const done = run("dostyk-moiynty", whole, "--source", "published-terminals", "--licence", "by permission");
    expect(done.problems).toEqual([]);
    for (const { path, text } of compileLines(readInput(root), readAllImported(root)).files)
      expect(readFileSync(join(root, path), "utf8") === text, path).toBe(true);
    const kept = readAllImported(root).get("dostyk-moiynty") ?? [];
    expect(kept[0]).toMatchObject({
      id: "dostyk-moiynty.balkhash-moiynty",
      source: "published-terminals",
      licence: "by permission",
      imported: "2026-03-31",
      file: "whole.geojson",
      places: 5,
    });
    expect(kept[0]?.errorKm).toBeGreaterThanOrEqual(kept[0]?.maxKm ?? 1);
    const layer = JSON.parse(readFileSync(join(root, "geo/layers/dostyk-moiynty.geojson"), "utf8"));
    expect(layer.features[3].properties).toMatchObject({
      method: "surveyed",
      sources: ["openstreetmap", "published-terminals"],
      gaugeMm: 1520,
      tracks: 2,
    });
    expect(Object.keys(state()).filter((path) => path.endsWith(".new"))).toEqual([]);
  });

  test("done again changes nothing, and another one replaces it", () => {
    const once = state();
    run("dostyk-moiynty", whole, "--source", "published-terminals", "--licence", "by permission");
    expect(state()).toEqual(once);
    run("middle-corridor", whole, "--source", "openstreetmap");
    const kept = [...readAllImported(root).values()].flat();
    expect(new Set(kept.map(({ source }) => source))).toEqual(new Set(["openstreetmap"]));
    expect(kept).toHaveLength(2);
  });
});
