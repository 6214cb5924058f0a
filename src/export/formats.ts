import type { ExportFormat } from "./format";

/** Every file that the atlas hands out; what writes one is fetched when it is asked for. */
export const formats = {
  png: {
    name: "export.png",
    extension: "png",
    choices: ["size", "theme"],
    make: async (...how) => (await import("./png/png")).makePng(...how),
  },
  svg: {
    name: "export.svg",
    extension: "svg",
    choices: ["size", "theme"],
    make: async (...how) => (await import("./svg")).makeSvg(...how),
  },
  csv: {
    name: "export.csv",
    extension: "csv",
    choices: ["figures", "table"],
    make: async (input, choices) => (await import("./csv")).writeCsv(input, choices),
  },
  geojson: {
    name: "export.geojson",
    extension: "geojson",
    choices: ["lines"],
    make: async (input, choices) => (await import("./geojson")).writeGeoJson(input, choices),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatId = keyof typeof formats;
export const isFormatId = (text: string): text is FormatId => Object.hasOwn(formats, text);
