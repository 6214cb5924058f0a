import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { borderRule, drawn, moved, pairRules, partOf } from "../../../geo/steps/basemap/borderPolicy";
import { type Countries, territories } from "../../../geo/steps/basemap/landAndBorders";

const source = new URL("../../../node_modules/world-atlas/countries-10m.json", import.meta.url);
const countries: Countries = JSON.parse(readFileSync(source, "utf8"));
const pieces = territories(countries);
const named = (name: string) => ({ name, state: partOf.get(name)?.state ?? name });

test("every territory that the policy names exists in the source, so a new release cannot slip past it", () => {
  const known = new Set(pieces.map((piece) => piece.properties?.name));
  const spokenOf = [...partOf.keys(), ...pairRules.flatMap((rule) => rule.pair), ...moved.map((move) => move.from)];
  expect(spokenOf.filter((name) => !known.has(name))).toEqual([]);
});

test("Crimea is one polygon, taken from Russia and drawn with Ukraine", () => {
  const given = pieces.filter((piece) => piece.properties?.name === "Ukraine");
  expect(given).toHaveLength(2);
  expect(given[1]?.arcs).toHaveLength(1);
  expect(borderRule(named("Ukraine"), named("Ukraine")).kind).toBe("none");
});

test("the source has no line of its own for Abkhazia, South Ossetia and Karabakh", () => {
  const names = pieces.map((piece) => piece.properties?.name ?? "");
  expect(names.filter((name) => /abkhaz|osset|karabakh|artsakh/i.test(name))).toEqual([]);
});

test.each([
  ["Kazakhstan", "Baikonur", "none"],
  ["Cyprus", "Cyprus U.N. Buffer Zone", "none"],
  ["Cyprus", "Akrotiri", "none"],
  ["Cyprus U.N. Buffer Zone", "N. Cyprus", "dashed"],
  ["Somalia", "Somaliland", "none"],
  ["Ethiopia", "Somaliland", "dashed"],
  ["Morocco", "W. Sahara", "none"],
  ["Serbia", "Kosovo", "dashed"],
  ["Kosovo", "Albania", "international"],
  ["India", "Siachen Glacier", "none"],
  ["Georgia", "Russia", "international"],
  ["Kazakhstan", "China", "international"],
])("between %s and %s: %s", (one, other, kind) => {
  expect(borderRule(named(one), named(other)).kind).toBe(kind);
  expect(borderRule(named(other), named(one)).kind).toBe(kind);
});

test("each rule gives its reason", () => {
  for (const rule of [...partOf.values(), ...moved, ...pairRules, ...drawn]) expect(rule.because).toMatch(/\S/);
});
