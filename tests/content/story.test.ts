import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/content/atlas";
import { linesShownBy, loadStory, parseStory } from "../../src/content/story";
import story from "../../src/content/story.json";
import type { Figure } from "../../src/domain/figure";
import { sceneIds } from "../../src/domain/scene";
import { formatterFor } from "../../src/i18n/format";
import { sceneWords } from "../../src/i18n/sceneWords";
import { translatorFor } from "../../src/i18n/translator";
import { parseUrl } from "../../src/state/url";
import { anatomyOf, textsOf } from "../unit/i18n/texts";
import { bundledAtlas, figureOf } from "./bundled";

const atlas = bundledAtlas();
const parsed = loadStory(atlas);
const scenes = parsed.ok ? parsed.scenes.flatMap((scene) => scene ?? []) : [];

/** The bundled story with one scene changed by a test, as JSON. */
const broken = (index: number, change: Record<string, unknown>): unknown =>
  story.map((scene, at) => (at === index ? { ...scene, ...change } : scene));

describe("the story", () => {
  test("is whole, and every reference in it leads somewhere", () => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(scenes.map(({ id }) => id)).toEqual([...sceneIds]);
  });

  test.each(scenes)("$id: its link opens as it is written", ({ link, shows }) => {
    const { problems, unknown, view } = parseUrl({ search: "", hash: link });
    expect({ problems, unknown }).toEqual({ problems: [], unknown: [] });
    expect(view).toMatchObject({ camera: null, scene: null, panel: null });
    const { selection } = view;
    // What it keeps in sight is looked up in the data that are shown, be they an earlier version.
    if (selection?.kind === "segment" || selection?.kind === "place") expect(shows).toContain(selection.id);
  });

  test.each(scenes)("$id: what it keeps in sight is on a layer that it shows", ({ link, shows }) => {
    const { layers } = parseUrl({ search: "", hash: link }).view;
    for (const id of shows) {
      const route = layers.find((layer) => id === layer || id.startsWith(`${layer}.`));
      expect(route !== undefined || [...atlas.places.keys()].some((place) => place === id), id).toBe(true);
    }
    expect(linesShownBy({ shows }, atlas).flat().length).toBeGreaterThan(1);
  });

  test.each(scenes)("$id: its large figure is the article's own", ({ figure }) => {
    expect(figureOf(atlas, figure).origin).toBe("article");
  });

  test("it tells of every figure of the article", () => {
    const told = new Set(scenes.flatMap(({ cites }) => cites.map(({ figure }) => figure)));
    const said = atlas.figures.filter(({ origin }) => origin === "article");
    expect(said.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("a fault in the story names its place", () => {
  const cases: readonly (readonly [what: string, value: unknown, where: string, words: string])[] = [
    ["no list", {}, "(root)", "must be a list"],
    ["a scene without texts", broken(1, { id: "the-moon" }), "[1].id (the-moon)", "scenes that have texts"],
    ["a scene told twice", broken(1, { id: "btc" }), "btc", "used twice"],
    ["a camera in a link", broken(0, { link: "#sel=btc&map=4/45/60" }), "[0].link (transit-land)", "neither map"],
    [
      "a figure nobody published",
      broken(0, { cites: [{ figure: "x", status: "reported" }] }),
      "[0].cites",
      "x does not",
    ],
    [
      "a plan told as a result",
      broken(3, { cites: [{ figure: "middle-corridor-containers-doubling", status: "reported" }] }),
      "[3].cites",
      "is planned; the scene was written for reported",
    ],
    ["a large figure that is not cited", broken(0, { figure: "btc-kazakh-oil-2024" }), "[0].figure", "not among"],
    ["a place off the map", broken(0, { shows: ["atlantis"] }), "[0].shows", "atlantis is neither"],
    ["a chart of one", broken(0, { chart: "moon" }), "[0].chart", "fewer than two"],
    [
      "a number where none is published",
      broken(5, { slots: { volume: { figure: "baku-supsa-considered", as: "amount" } } }),
      "[5].slots.volume",
      "prints no number",
    ],
    ["a field that is misspelt", broken(0, { chrat: "x" }), "[0].chrat", "not known"],
  ];
  test.each(cases)("%s", (_, value, where, words) => {
    const result = parseStory(value, atlas);
    if (result.ok) throw new Error("The fault was not found");
    const told = result.problems.map((problem) => `${problem.file} ${problem.where}: ${problem.what}`);
    expect(told.find((line) => line.includes(words))).toContain(where);
    expect(result.problems.every(({ file }) => file === "src/content/story.json")).toBe(true);
  });
});

describe("with an earlier version of the data", () => {
  const kept = { version: "0123abcd", asOf: "2025-11-01", later: [] };
  const earlier = (figures: Atlas["figures"]) => loadStory({ ...atlas, figures, kept });
  const told = (story: ReturnType<typeof loadStory>) =>
    story.ok ? story.scenes.map((scene) => scene?.id ?? null) : story.problems;

  test("a scene is left untold where it has no such figure, and the others keep their numbers", () => {
    const known = atlas.figures.filter(({ id }) => id !== "middle-corridor-growth-driver-2025-h1");
    expect(told(earlier(known))).toEqual(sceneIds.map((id) => (id === "transit-growth" ? null : id)));
  });

  test("a scene is left untold where what it tells as done was only planned", () => {
    const planned = atlas.figures.map(
      (figure): Figure => (figure.id === "btc-kazakh-oil-2025-kmg" ? { ...figure, status: "planned" } : figure),
    );
    expect(told(earlier(planned))).toEqual(sceneIds.map((id) => (id === "btc" ? null : id)));
  });

  test("its numbers are those of the version", async () => {
    const figures = atlas.figures.map(
      (figure): Figure =>
        figure.id === "btc-kazakh-oil-2024" ? { ...figure, amount: { kind: "exact", value: 1.3 } } : figure,
    );
    const story = earlier(figures);
    const scene = story.ok ? story.scenes.find((one) => one?.id === "btc") : undefined;
    if (!scene) throw new Error("The scene is not told");
    const translator = await translatorFor("en", "story");
    expect(sceneWords(scene, figures, translator, formatterFor(translator)).text).toContain("1.3");
  });

  test("a version of which nothing can be told has no story", () => {
    expect(earlier([]).ok).toBe(false);
  });
});

describe.each(["en", "ru"] as const)("the words in %s", (language) => {
  test.each(scenes)("of $id have every number from a figure", async (scene) => {
    const translator = await translatorFor(language, "story");
    const words = sceneWords(scene, atlas.figures, translator, formatterFor(translator));
    for (const [kind, said] of Object.entries(words)) {
      expect(said.trim(), kind).not.toBe("");
      expect(said, kind).not.toMatch(/[{}]|undefined|NaN/);
      expect(textsOf(language, "story")[`scene.${scene.id}.${kind}`], `a number typed into the ${kind}`).not.toMatch(
        /\d/,
      );
    }
    // A title, two or three sentences: what is read from the back of a room.
    expect(words.title.length).toBeLessThan(60);
    expect(words.text.length).toBeLessThan(400);
  });

  test("fill every slot that the story offers, and no other", () => {
    for (const { id, slots } of scenes) {
      const asked = ["title", "text", "notes"].flatMap(
        (kind) => anatomyOf(textsOf(language, "story")[`scene.${id}.${kind}`] ?? "").slots,
      );
      expect(new Set(asked.filter((slot) => slot !== "#")), id).toEqual(new Set(Object.keys(slots)));
    }
  });
});
