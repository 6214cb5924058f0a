import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { basemap } from "../../src/content/basemap";
import { loadAtlas } from "../../src/content/load";
import { loadFirstAtlas } from "../../src/content/loadFirst";
import { loadNames, withNames } from "../../src/content/names";

const [first, whole] = [loadFirstAtlas(), loadAtlas()];
if (!first.ok || !whole.ok) throw new Error("The bundled content is broken");

// Read as it is compiled: what is imported has been cut for the first view.
const labels: { readonly features: readonly { readonly properties: Readonly<Record<string, string>> }[] } = JSON.parse(
  readFileSync("geo/basemap/labels.json", "utf8"),
);
const languages = ["ru", "kk", "az", "ka", "tr", "zh"] as const;
const nameKeys = (properties: object | null): string[] =>
  Object.keys(properties ?? {}).filter((key) => key.startsWith("name:"));

test("the first view carries no names but the English ones", async () => {
  const inPlaces = [...first.atlas.places.values()].flatMap(({ names }) => Object.keys(names));
  const onGround = (await basemap("en")).labels.features.flatMap(({ properties }) => nameKeys(properties));
  expect(new Set([...inPlaces, ...onGround])).toEqual(new Set(["en", "name:en"]));
});

describe.each(languages)("with the names in %s", (language) => {
  test("the first places are called as the whole atlas calls them", async () => {
    const named = withNames(first.atlas, await loadNames(language));
    const expected = [...first.atlas.places.keys()].map((id) => whole.atlas.places.get(id)?.names[language]);
    expect([...named.places.values()].map(({ names }) => names[language])).toEqual(expected);
    expect([...named.places.values()].map(({ names }) => names.en)).toEqual(
      [...first.atlas.places.values()].map(({ names }) => names.en),
    );
  });

  test("the ground is labelled in it and in English, and in no other", async () => {
    const ground = await basemap(language);
    const name = `name:${language}`;
    expect(
      ground.labels.features.map(({ properties }) => String(properties?.[name]).toLocaleLowerCase(language)),
    ).toEqual(labels.features.map(({ properties }) => String(properties[name]).toLocaleLowerCase(language)));
    for (const { properties } of ground.labels.features) expect(nameKeys(properties)).toEqual(["name:en", name]);
  });
});

test("names that the atlas has already leave it as it is", async () => {
  expect(withNames(whole.atlas, await loadNames("ru"))).toBe(whole.atlas);
  expect(withNames(first.atlas, await loadNames("en"))).toBe(first.atlas);
});
