import { describe, expect, test } from "vitest";
import { asCommitted } from "../../../geo/checks/asCommitted";
import { bordersOnLine } from "../../../geo/checks/bordersOnLine";
import { endsAtPlaces } from "../../../geo/checks/endsAtPlaces";
import { insideBounds } from "../../../geo/checks/insideBounds";
import { lengthNearPublished } from "../../../geo/checks/lengthNearPublished";
import { noGaps } from "../../../geo/checks/noGaps";
import { smallEnough } from "../../../geo/checks/smallEnough";
import { stationsOnLine } from "../../../geo/checks/stationsOnLine";
import { uniqueIds } from "../../../geo/checks/uniqueIds";
import { place, segment } from "../../../geo/input/routeInput";
import type { Segment } from "../../../src/domain/segment";
import { aPlace, aSegment, itsPlaces } from "./aSegment";

const said = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what).join("; ");

describe("no gaps", () => {
  const next = aSegment({
    id: segment("btc.ge"),
    from: place("two"),
    to: place("three"),
    line: [
      [48, 40.5],
      [48.5, 40.5],
    ],
  });

  test("two segments that share a vertex are fine", () => {
    expect(noGaps([aSegment(), next])).toEqual([]);
  });

  test("a segment that starts beside its neighbour's end is named", () => {
    const beside = {
      ...next,
      line: [
        [48.01, 40.5],
        [48.5, 40.5],
      ],
    } as const;
    const problems = noGaps([aSegment(), beside]);
    expect(problems[0]?.where).toBe("btc.ge");
    expect(said(problems)).toContain('meets "two" 0.8');
  });

  test("a segment that hangs alone is named", () => {
    const alone = { ...next, from: place("elsewhere") };
    expect(said(noGaps([aSegment(), alone]))).toContain('neither its start "elsewhere"');
  });

  test("a line that jumps is named", () => {
    const jump = aSegment({
      line: [
        [47, 40.5],
        [50, 40.5],
      ],
    });
    expect(said(noGaps([jump]))).toContain("jumps 254 km");
  });
});

describe("ends at places", () => {
  test("a sound segment passes", () => {
    expect(endsAtPlaces([aSegment()], itsPlaces)).toEqual([]);
  });

  test("an end beside its place, or at no place, is named", () => {
    expect(said(endsAtPlaces([aSegment()], [aPlace("one", [47, 40.51]), aPlace("two", [48, 40.5])]))).toBe(
      'starts 1.11 km from "one"',
    );
    expect(said(endsAtPlaces([aSegment({ to: place("nowhere") })], itsPlaces))).toContain("which is not a place");
  });
});

describe("stations on the line", () => {
  const on = (km: number) => [{ route: "btc", segment: segment("btc.az"), km } as const];

  test("a station on it passes", () => {
    expect(stationsOnLine([aSegment()], [aPlace("mid", [47.5, 40.5], { chainage: on(42.1) })])).toEqual([]);
  });

  test("a station off it, with too many kilometres, or on no segment is named", () => {
    expect(said(stationsOnLine([aSegment()], [aPlace("off", [47.5, 40.51], { chainage: on(42.1) })]))).toMatch(
      /^stands 1\.\d+ km off btc\.az$/,
    );
    expect(said(stationsOnLine([aSegment()], [aPlace("far", [48, 40.5], { chainage: on(90) })]))).toContain("outside");
    expect(said(stationsOnLine([], [aPlace("lost", [48, 40.5], { chainage: on(1) })]))).toContain("not a segment");
  });
});

describe("length near the published one", () => {
  const drawn = (lengthKm: number, publishedKm: number | null) =>
    lengthNearPublished([aSegment({ method: "stations", lengthKm, publishedKm })]);

  test("a few percent short is what a curve through stations is", () => {
    expect(drawn(96, 100)).toEqual([]);
    expect(drawn(96, null)).toEqual([]);
  });

  test("longer than published, or much shorter, is named", () => {
    expect(said(drawn(103, 100))).toContain("103.0 % of the published 100 km");
    expect(said(drawn(85, 100))).toContain("85.0 %");
  });
});

describe("borders on the line", () => {
  const across = (borders?: Segment["borders"]) =>
    said(bordersOnLine([aSegment({ countries: ["az", "ge"], ...(borders ? { borders } : {}) })]));

  test("one between each two countries passes, and a line in one country needs none", () => {
    expect(bordersOnLine([aSegment()])).toEqual([]);
    expect(across([{ km: 40, from: "az", to: "ge" }])).toBe("");
    expect(bordersOnLine([aSegment({ mode: "sea", countries: ["kz", "az"] })])).toEqual([]);
  });

  test("a border that is missing, that is of others, or that lies beyond the end is named", () => {
    expect(across()).toBe("crosses az ge and says ");
    expect(across([{ km: 40, from: "ge", to: "tr" }])).toBe("crosses az ge and says ge tr");
    expect(across([{ km: 90, from: "az", to: "ge" }])).toBe("its borders lie at 0,90,84.3 km");
  });
});

test("swapped coordinates lie outside the region", () => {
  expect(insideBounds([aSegment()], itsPlaces)).toEqual([]);
  expect(insideBounds([aSegment({ line: [[40.5, 147]] })], [aPlace("swapped", [25, 47])])).toHaveLength(2);
});

test("two places with one id are named", () => {
  expect(uniqueIds([aSegment()], itsPlaces)).toEqual([]);
  expect(uniqueIds([aSegment(), aSegment()], [])).toMatchObject([{ where: "btc.az" }]);
});

test("a layer that grows beyond its budget is named with its weight", () => {
  // Numbers that gzip cannot shorten: the digits of a chaotic sequence.
  let x = 0.3;
  const noise = Array.from({ length: 20_000 }, () => {
    x = 3.99 * x * (1 - x);
    return x.toFixed(6);
  }).join(",");
  expect(smallEnough([{ path: "geo/layers/btc.geojson", text: "{}" }])).toEqual([]);
  expect(said(smallEnough([{ path: "geo/layers/btc.geojson", text: noise }]))).toMatch(/weighs \d+ bytes gzipped/);
});

describe("a committed file", () => {
  const file = { path: "geo/places.json", text: "[\n1,\n2\n]\n" };

  test("that is as compiled passes", () => {
    expect(asCommitted(file, file.text)).toEqual([]);
  });

  test("that was edited by hand is named with its first other line", () => {
    expect(asCommitted(file, "[\n1,\n3\n]\n")).toMatchObject([
      { where: "geo/places.json:3", what: expect.stringContaining('begins "3"') },
    ]);
    expect(asCommitted(file, "[\n1,\n2\n]\n\n")).toMatchObject([{ where: "geo/places.json:6" }]);
    expect(asCommitted(file, null)).toMatchObject([{ what: expect.stringContaining("is not there") }]);
  });
});
