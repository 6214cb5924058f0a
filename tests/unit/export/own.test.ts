import { beforeAll, expect, test } from "vitest";
import type { OwnPart } from "../../../src/domain/ownData";
import type { OwnInFile } from "../../../src/export/format";
import { writeGeoJson } from "../../../src/export/geojson";
import { makeSvg } from "../../../src/export/svg";
import { translatorFor } from "../../../src/i18n/translator";
import { themes } from "../../../src/theme/tokens";
import { choices, inputOf, task } from "./input";

const part: OwnPart = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { index: 0, name: "Ring", shape: "line" },
      geometry: {
        type: "LineString",
        coordinates: [
          [50, 46],
          [60, 47],
        ],
      },
    },
  ],
};
const own: OwnInFile = [{ id: 1, name: "ring & co.geojson", colour: 0, shown: true, parts: [part] }];

beforeAll(async () => void (await translatorFor("ru", "own")));

test("a picture draws the reader's own lines, explains them and says whose they are", async () => {
  const input = await inputOf("#layers=btc,middle-corridor", "ru");
  const svg = await (await makeSvg({ ...input, own }, choices, task())).text();
  const strokes = [...svg.matchAll(/ stroke="(#[0-9a-f]{6})"/gi)].map(([, colour = ""]) => colour.toUpperCase());
  expect(
    strokes.filter((colour) => colour === themes.light.own.a),
    "on the map and in the legend",
  ).toHaveLength(2);
  const words = svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  expect(words).toContain("ring &amp; co ");
  expect(words).toContain("Собственные данные: ring &amp; co.geojson – не часть Corridor Atlas");
  const without = await (await makeSvg(input, choices, task())).text();
  expect(without).not.toContain("Собственные данные");
});

test("a file of lines never holds them", async () => {
  const input = { ...(await inputOf("#layers=btc")), own };
  const text = await (await Promise.resolve(writeGeoJson(input, choices))).text();
  expect(text).not.toMatch(/Ring|ring & co/);
});
