import type { ExportFormat } from "./format";

/** Every file that the atlas hands out, as readers choose it; what makes each stands in `makers.ts`. */
export const formats = {
  png: {
    name: "export.png",
    extension: "png",
    choices: ["size", "theme"],
  },
  svg: {
    name: "export.svg",
    extension: "svg",
    choices: ["size", "theme"],
  },
  pptx: {
    name: "export.pptx",
    extension: "pptx",
    choices: ["slides", "theme"],
  },
  csv: {
    name: "export.csv",
    extension: "csv",
    choices: ["figures", "table"],
  },
  geojson: {
    name: "export.geojson",
    extension: "geojson",
    choices: ["lines"],
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatId = keyof typeof formats;
/** Whether a text, as from a host, names a format. */
export const isFormatId = (text: string): text is FormatId => Object.hasOwn(formats, text);
