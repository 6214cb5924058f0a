import { describe, expect, test } from "vitest";
import { linesShownBy, loadStory, parseStory } from "../../src/content/story";
import story from "../../src/content/story.json";
import { sceneIds } from "../../src/domain/scene";
import { formatterFor } from "../../src/i18n/format";
import { sceneWords } from "../../src/i18n/sceneWords";
import { translatorFor } from "../../src/i18n/translator";
import { parseUrl } from "../../src/state/url";
import { anatomyOf, textsOf } from "../unit/i18n/texts";
import { bundledAtlas, figureOf } from "./bundled";

const atlas = bundledAtlas();
const parsed = loadStory(atlas);
const scenes = parsed.ok ? parsed.scenes : [];

/** The bundled story with one scene changed by a test, as JSON. */
const broken = (index: number, change: Record<string, unknown>): unknown =>
  story.map((scene, at) => (at === index ? { ...scene, ...change } : scene));

describe("the story", () => {
  test("is whole, and every reference in it leads somewhere", () => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(scenes.map(({ id }) => id)).toEqual([...sceneIds]);
  });

  test.each(scenes)("$id: its link opens as it is written", ({ link }) => {
    const { problems, unknown, view } = parseUrl({ search: "", hash: link });
    expect({ problems, unknown }).toEqual({ problems: [], unknown: [] });
    expect(view).toMatchObject({ camera: null, scene: null, panel: null });
    const { selection } = view;
    if (selection?.kind === "segment") expect(atlas.segments.has(selection.id)).toBe(true);
    if (selection?.kind === "place") expect(atlas.places.has(selection.id)).toBe(true);
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
