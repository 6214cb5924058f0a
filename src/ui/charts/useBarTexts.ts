import type { Bar, Chart } from "../../content/charts";
import { type BarText, barTexts } from "../../export/barTexts";
import { useAtlas } from "../AtlasContext";

/** Texts of a chart's bars in the reader's language. */
export const useBarTexts = (chart: Chart): ((bar: Bar) => BarText) => barTexts(chart, useAtlas());
