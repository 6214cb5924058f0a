import { describe, expect, test } from "vitest";
import { figuresMet } from "../../src/content/figuresMet";
import { buildNetwork } from "../../src/domain/network/network";
import { sectionsOf } from "../../src/domain/network/sections";
import { findWay } from "../../src/domain/network/way";
import { place } from "../unit/domain/network/aWay";
import { bundledAtlas } from "./bundled";

const atlas = bundledAtlas();
const met = (text: string) => {
  const found = findWay(buildNetwork(atlas), text.split("~").map(place));
  if (found.kind !== "found") throw new Error(text);
  return figuresMet(atlas, sectionsOf(found.way.steps));
};

describe("the figures that a way meets", () => {
  test("are those of its route first, then those of its segments, each once", () => {
    const all = met("dostyk~poti");
    expect(all[0]?.subject).toBe("middle-corridor");
    const ids = all.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("middle-corridor-volume-2025-h1");
  });

  test("are of nothing that it does not run along", () => {
    const subjects = met("sangachal-terminal~ceyhan-terminal").map(({ subject }) => subject as string);
    expect(subjects[0]).toBe("btc");
    expect(subjects.every((subject) => subject.startsWith("btc"))).toBe(true);
  });
});
