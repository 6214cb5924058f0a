import { describe, expect, test } from "vitest";
import { chartsOf } from "../../../src/content/charts";
import { figuresAbout } from "../../../src/content/figuresFor";
import { headlineOf } from "../../../src/content/headline";
import { loadAtlas } from "../../../src/content/load";
import type { Subject } from "../../../src/domain/figure";
import { segmentId } from "../../../src/domain/ids";
import { barLook } from "../../../src/ui/charts/barLook";
import { byOrigin } from "../../../src/ui/figures/groups";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error("The bundled content is broken");
const { atlas } = loaded;

const articleCharts = (subject: Subject) => {
  const { article, derived } = byOrigin(figuresAbout(atlas, subject));
  return chartsOf([...article, ...derived], atlas.figures).map(({ unit, bars }) => ({
    unit,
    bars: bars.map(({ value, figure, isOutcome }) => `${value} ${barLook(figure, isOutcome)}`),
  }));
};

describe("charts beside what the article says", () => {
  test("12 to 60 train pairs a day, in this order", () => {
    expect(articleCharts("dostyk-moiynty")).toEqual([
      { unit: "trainPairsPerDay", bars: ["12 reported", "60 reported"] },
    ]);
  });

  test("874, computed, to 926 kt, and 159, computed, to 262 kt", () => {
    expect(articleCharts("middle-corridor")).toEqual(
      expect.arrayContaining([
        { unit: "kt", bars: ["874 derived", "926 reported"] },
        { unit: "kt", bars: ["159 derived", "262 reported"] },
      ]),
    );
  });

  test("1.4 to 1.7 Mt planned, with what was reported later marked as another source's", () => {
    const [chart] = articleCharts("btc");
    expect(chart?.bars.slice(0, 3)).toEqual(["1.4 reported", "1.7 planned", "1.3 context"]);
  });

  test("none for Baku–Supsa, which has no value in the article", () => {
    expect(articleCharts("baku-supsa")).toEqual([]);
  });
});

test("no chart of the atlas mixes units or, but for outcomes, origins other than the article and our arithmetic", () => {
  for (const { series, unit, bars } of chartsOf(atlas.figures, atlas.figures)) {
    expect(new Set(bars.map(({ figure }) => figure.unit)), series).toEqual(new Set([unit]));
    const origins = new Set(
      bars.filter(({ isOutcome }) => !isOutcome).map(({ figure }) => figure.origin === "context"),
    );
    expect(origins.size, series).toBe(1);
  }
});

describe("the headline", () => {
  const headlineId = (subject: Subject) => headlineOf(figuresAbout(atlas, subject))?.id;
  test("is what the article reports, the later of a pair, and never a plan", () => {
    expect(headlineId("middle-corridor")).toBe("middle-corridor-volume-2025-h1");
    expect(headlineId("dostyk-moiynty")).toBe("dostyk-moiynty-capacity-after");
    expect(headlineId("btc")).toBe("btc-kazakh-oil-2024");
    expect(headlineId("baku-supsa")).toBe("baku-supsa-considered");
  });
  test("exists for every segment", () => {
    for (const id of atlas.segments.keys()) expect(headlineId(segmentId(id) ?? "kazakhstan"), id).toBeDefined();
  });
});
