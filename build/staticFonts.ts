import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import subsetFont from "subset-font";

const { resolve: find } = createRequire(import.meta.url);
const subsets = ["latin", "latin-ext", "cyrillic"];

/**
 * The project's typeface at fixed weights, cut down to the letters of a text: the rasteriser takes files, and knows
 * neither WOFF2 nor variable weight.
 *
 * @returns paths of the files
 */
export async function staticFonts(text: string, weights: readonly number[]): Promise<string[]> {
  const folder = resolve("node_modules/.cache/corridor-atlas");
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const subset of subsets) {
    const font = readFileSync(find(`@fontsource-variable/noto-sans/files/noto-sans-${subset}-wght-normal.woff2`));
    for (const weight of weights) {
      const cut = await subsetFont(font, text, { targetFormat: "truetype", variationAxes: { wght: weight } });
      // Others cut the same typeface to other letters at the same time: a file is named by what is in it, and there whole.
      const name = createHash("sha256").update(cut).digest("hex").slice(0, 16);
      const path = resolve(folder, `${subset}-${weight}-${name}.ttf`);
      if (!existsSync(path)) {
        const making = `${path}.${randomUUID()}`;
        writeFileSync(making, cut);
        renameSync(making, path);
      }
      paths.push(path);
    }
  }
  return paths;
}
