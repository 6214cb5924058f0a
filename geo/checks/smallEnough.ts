import { gzipSync } from "node:zlib";
import type { BuiltFile, Problem } from "./problem";

/** Bytes over the wire that the files of one folder may weigh together. */
const budgets = [
  { prefix: "geo/layers/", bytes: 40_000 },
  { prefix: "geo/places.json", bytes: 30_000 },
] as const;

/** The layers stay light enough to be part of the page, measured as gzip sends them. */
export const smallEnough = (files: readonly BuiltFile[]): readonly Problem[] =>
  budgets.flatMap(({ prefix, bytes }) => {
    const weight = files
      .filter((file) => file.path.startsWith(prefix))
      .reduce((sum, file) => sum + gzipSync(file.text, { level: 9 }).length, 0);
    return weight <= bytes ? [] : [{ where: prefix, what: `weighs ${weight} bytes gzipped, more than ${bytes}` }];
  });
