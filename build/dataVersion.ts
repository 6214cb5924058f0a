import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Eight hexadecimal digits that change when any figure, source, place or line does. */
export function dataVersion(): string {
  const files = [
    "src/content/figures.json",
    "src/content/sources.json",
    "geo/places.json",
    ...readdirSync("geo/layers")
      .sort()
      .map((name) => `geo/layers/${name}`),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 8);
}
