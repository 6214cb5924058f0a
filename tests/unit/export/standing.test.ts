import { expect, test } from "vitest";
import { figureGroups } from "../../../src/export/compose/figures";
import { typeScale } from "../../../src/export/compose/type";
import { standingOf } from "../../../src/export/standing";
import { themes } from "../../../src/theme/tokens";
import { figureOf } from "../../content/bundled";
import { atlas, inputOf, measure } from "./input";

const oil = figureOf(atlas, "btc-kazakh-oil-2024");

test.each([
  ["2026-10-09", "reported"],
  ["2026-10-10", "reported\u00a0· over 1 year old"],
  ["2028-12-31", "reported\u00a0· over 3 years old"],
])("a file of %s says of a figure of October 2025: %s", async (today, standing) => {
  expect(standingOf(oil, { ...(await inputOf("#sel=btc")), today }).toLowerCase()).toBe(standing);
});

test("what a newer figure has replaced says so, in the reader's language", async () => {
  const input = { ...(await inputOf("#sel=btc", "ru")), today: "2007-01-01" };
  expect(standingOf(figureOf(atlas, "btc-capacity-2006"), input)).toMatch(/Устарело/);
  expect(standingOf(figureOf(atlas, "btc-capacity"), input)).not.toMatch(/Устарело/);
});

test("a picture that is made a year later is as much longer as its figures' age takes", async () => {
  const input = await inputOf("#sel=btc");
  const heightOn = (today: string): number => {
    const setting = { ...input, today, measure, type: typeScale(themes.light, 24), sourceNumber: () => 1 };
    const [group] = figureGroups([oil], "large", 150, setting);
    return group?.figures[0]?.height ?? 0;
  };
  expect(heightOn("2026-10-10")).toBeGreaterThan(heightOn("2026-10-09"));
});
