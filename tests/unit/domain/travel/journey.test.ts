import { describe, expect, test } from "vitest";
import { routeIds } from "../../../../src/domain/ids";
import { journeyAlong, mainWay } from "./aJourney";

describe.each(routeIds)("a journey along %s", (route) => {
  const { line, countries } = journeyAlong(route);
  const segments = mainWay(route);

  test("takes every segment of the main way, whole and in order", () => {
    expect(line.sections.map(({ segment }) => segment.id)).toEqual(segments.map(({ id }) => id));
    for (const { segment, km, isBackwards } of line.sections) {
      expect(km, segment.id).toBeCloseTo(segment.lengthKm, 0);
      expect(isBackwards).toBe(false);
    }
  });

  test("enters the countries in the order in which the segments name them", () => {
    const named = segments.flatMap((segment): readonly (string | null)[] =>
      segment.mode === "sea" ? [null] : segment.countries,
    );
    expect(countries.map(({ country }) => country)).toEqual(named.filter((country, i) => country !== named[i - 1]));
    expect(countries[0]?.fromKm).toBe(0);
  });
});
