import { describe, expect, test } from "vitest";
import { figuresAt } from "../../src/content/figuresFor";
import { leadingOf } from "../../src/content/headline";
import { meetingAt } from "../../src/content/meeting";
import type { Place } from "../../src/domain/place";
import { bundledAtlas } from "./bundled";

const atlas = bundledAtlas();
const placeOf = (id: string): Place => {
  const place = [...atlas.places.values()].find((one) => one.id === id);
  if (!place) throw new Error(`No place ${id}`);
  return place;
};

/** Ports, crossings and terminals by the words with which titles and scopes name them. */
const named: readonly (readonly [word: RegExp, id: string])[] = [
  [/\bAktau\b/, "aktau-port"],
  [/\bKuryk\b/, "kuryk-port"],
  [/\bAlat\b|port of Baku/, "alat"],
  [/\bPoti\b/, "poti"],
  [/\bBatumi\b/, "batumi"],
  [/\bAnaklia\b/, "anaklia"],
  [/\bConstanța\b/, "constanta"],
  [/\bSupsa terminal\b/, "supsa-terminal"],
  [/\bCeyhan\b/, "ceyhan-terminal"],
  [/\bSangachal\b/, "sangachal-terminal"],
  [/\bDostyk\b(?!–Moiynty)/, "dostyk"],
  [/\bAlashankou\b/, "alashankou"],
  [/\bKhorgos\b/, "khorgos"],
  [/\bAltynkol\b/, "altynkol"],
  [/\bAkhalkalaki\b/, "akhalkalaki"],
  [/\bKartsakhi\b/, "kartsakhi"],
  [/\bKars\b/, "kars"],
];
/** Figures of whole lines name their ends only to say how far they reach. */
const isOfWholeLine = (scope: string): boolean => /^Whole\b/.test(scope);

describe("figures of places", () => {
  test("whatever names a port, a crossing or a terminal stands in its panel", () => {
    const left = atlas.figures.flatMap(({ id, title, scope, places }) =>
      isOfWholeLine(scope.en)
        ? []
        : named
            .filter(([word, place]) => word.test(`${title.en}; ${scope.en}`) && !places?.some((one) => one === place))
            .map(([, place]) => `${id} names ${place}`),
    );
    expect(left).toEqual([]);
  });

  test.each(["aktau-port", "kuryk-port", "alat", "poti", "batumi", "dostyk", "khorgos", "altynkol", "akhalkalaki"])(
    "%s has one with a number that heads it",
    (id) => expect(leadingOf(figuresAt(atlas, placeOf(id).id))?.amount.kind).not.toBe("none"),
  );

  test("the article still comes first where it speaks of a place", () => {
    for (const { id } of atlas.places.values()) {
      const origins = figuresAt(atlas, id).map(({ origin }) => origin);
      const order = ["article", "derived", "context"];
      expect(origins).toEqual([...origins].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  });
});

describe("what meets in a place", () => {
  const meeting = (id: string) => meetingAt(atlas, placeOf(id));

  test("at Aktau the sea meets the railway of 1520 mm", () => {
    expect(meeting("aktau-port").strands.map(({ mode, gaugeMm }) => [mode, gaugeMm])).toEqual([
      ["sea", null],
      ["rail", 1520],
    ]);
  });

  test.each([
    ["dostyk", [1520, 1435]],
    ["altynkol", [1520, 1435]],
    ["akhalkalaki", [1520, 1435]],
    ["aktau-port", [1520]],
  ])("%s has the gauges %j", (id, gauges) => expect(meeting(id).gauges.map(({ mm }) => mm)).toEqual(gauges));

  test("every gauge that is told is drawn or has a record with a source", () => {
    for (const place of atlas.places.values()) {
      for (const { segments, record } of meetingAt(atlas, place).gauges) {
        expect(segments.length > 0 || (record !== null && atlas.sources.has(record.source)), place.id).toBe(true);
      }
    }
  });

  test("a break of gauge that is on a line shows two gauges, or one that changes across the border", () => {
    const breaks = [...atlas.places.values()].filter(({ kinds }) => kinds.includes("gaugeBreak"));
    for (const { id } of breaks) expect(meeting(id).gauges.length, id).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ["dostyk", "alashankou"],
    ["khorgos", "altynkol"],
    ["boyuk-kesik", "gardabani"],
    ["kartsakhi", "canbazlar"],
  ])("across the border from %s lies %s, and the other way round", (id, other) => {
    expect(meeting(id).opposite?.place.id).toBe(other);
    expect(meeting(other).opposite?.place.id).toBe(id);
  });

  test("at Ceyhan, a port that is no border, nothing lies across", () => {
    expect(meeting("ceyhan-terminal").opposite).toBeNull();
    expect(meeting("btc-border-ge-tr").countries).toEqual(["ge", "tr"]);
  });
});
