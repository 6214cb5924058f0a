import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/domain/segment";
import { atlas, imported, linesOf } from "./importing";
import { beside, chance, clutter, cutCarelessly, fileOf, pieces, shuffled, surveyed, torn } from "./tracks";

const railway = "dostyk-moiynty";
const track = surveyed(atlas, `${railway}.balkhash-moiynty`);
const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const taken = (lines: readonly (readonly Position[])[]): readonly string[] =>
  linesOf(railway, fileOf(lines)).map(({ id }) => id);
const both = [`${railway}.balkhash-moiynty`, "middle-corridor.balkhash-moiynty"];

describe("a good file is taken", { timeout: 120_000 }, () => {
  test("where both tracks are cut in one place, with ends that overlap or gape", () => {
    const [second = []] = clutter(track, chance(1));
    const cut = (seed: number, index: number): void => {
      // Both tracks of a half are off alike, so that each has the other nearest to it, and not the other half.
      const half = (from: number, to: number, which: number): readonly (readonly Position[])[] =>
        [track, second].map((line) => cutCarelessly(line.slice(from, to), chance(seed + which), 0.07));
      expect(taken([...half(0, index + 1, 0), ...half(index, track.length, 1)]), `seed ${seed}`).toEqual(both);
    };
    fc.assert(fc.property(seeds, fc.integer({ min: 20, max: track.length - 20 }), cut), {
      numRuns: 15,
      examples: [[1_045_151_733, 20]],
    });
  });

  test("with a second track, sidings and branches, all in pieces that hardly meet", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = chance(seed);
        const beside = clutter(track, random).flatMap((line) => (line.length > 20 ? pieces(line, random, 12) : [line]));
        const lines = [...pieces(track, random, 40), ...beside].map((line) => cutCarelessly(line, random, 0.07));
        expect(taken(shuffled(lines, random)), `seed ${seed}`).toEqual(both);
      }),
      { numRuns: 15 },
    );
  });

  test("where a short piece between two switches is missing, so that no end of a line is loose there", () => {
    const middle = Math.floor(track.length / 2);
    const [before = [], after = []] = torn(track, middle, 0.12);
    const siding = (end: Position, inward: Position): readonly Position[] => [
      end,
      beside(inward, end, inward, 0.02),
      beside(inward, end, inward, 0.04),
    ];
    const [a, b] = [before.at(-1), after[0]];
    const [inA, inB] = [before.at(-2), after[1]];
    if (!a || !b || !inA || !inB) throw new Error("torn in two");
    expect(taken([before, siding(a, inA), after, siding(b, inB)])).toEqual(both);
  });

  test("though a branch of it comes to the far end of a line that it does not hold", () => {
    const batumi = surveyed(atlas, "middle-corridor.samtredia-batumi");
    const poti = atlas.places.find(({ id }) => id === "poti")?.position;
    if (!poti) throw new Error("no Poti");
    const fork = batumi[Math.floor(batumi.length / 2)] ?? poti;
    const result = imported("middle-corridor", fileOf([batumi, [fork, poti]]));
    if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join("; "));
    expect(result.lines.map(({ id }) => id)).toEqual(["middle-corridor.samtredia-batumi"]);
    expect(result.stays.find(({ segment }) => segment === "middle-corridor.samtredia-poti")?.why).toMatch(
      /^the nearest line is \d.* km from "abasha" at .*; 1\.5 km are allowed there, and too far from 3 more of its places$/,
    );
  });
});
