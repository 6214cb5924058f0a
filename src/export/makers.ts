import type { MakeFile } from "./format";
import type { FormatId } from "./formats";

/** What makes each file; it is fetched when the file is asked for. */
export const makers: Readonly<Record<FormatId, MakeFile>> = {
  png: async (...how) => (await import("./png/png")).makePng(...how),
  svg: async (...how) => (await import("./svg")).makeSvg(...how),
  pptx: async (...how) => (await import("./pptx/pptx")).makePptx(...how),
  csv: async (input, choices) => (await import("./csv")).writeCsv(input, choices),
  geojson: async (input, choices) => (await import("./geojson")).writeGeoJson(input, choices),
};
