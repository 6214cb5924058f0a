import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import { Blob, Buffer, Face, Font, shape, Variation } from "harfbuzzjs";
import type { MeasureText } from "../labels/font";

const { resolve } = createRequire(import.meta.url);

/** The subsets that Latin and Cyrillic labels are written in, the most used first. */
const subsets = ["latin", "cyrillic", "latin-ext", "cyrillic-ext"] as const;
/** Of a letter that no subset holds: about the mean of Noto Sans. */
const strangeEm = 0.57;

type Subset = { readonly face: Face; readonly letters: ReadonlySet<number>; readonly fonts: Map<number, Font> };

async function openSubset(name: string): Promise<Subset> {
  const file = resolve(`@fontsource-variable/noto-sans/files/noto-sans-${name}-wght-normal.woff2`);
  // The converter hands out a view of its own memory, which the next conversion writes over.
  const face = new Face(new Blob(Uint8Array.from(await convert(readFileSync(file), "sfnt"))));
  return { face, letters: new Set(face.collectUnicodes()), fonts: new Map() };
}

function fontOf({ face, fonts }: Subset, weight: number): Font {
  const font = fonts.get(weight) ?? new Font(face);
  if (!fonts.has(weight)) font.setVariations([new Variation("wght", weight)]);
  fonts.set(weight, font);
  return font;
}

/** Letters that follow each other in one subset, which a browser shapes together. */
function runsIn(
  text: string,
  opened: readonly Subset[],
): readonly { readonly subset: Subset | null; readonly text: string }[] {
  const runs: { subset: Subset | null; text: string }[] = [];
  for (const letter of text) {
    const subset = opened.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0)) ?? null;
    const last = runs.at(-1);
    if (last && last.subset === subset) last.text += letter;
    else runs.push({ subset, text: letter });
  }
  return runs;
}

/**
 * Measures Noto Sans without a browser, for pictures that are drawn at build time: the same shaping, kerning
 * included. Slanted letters are as wide as upright ones, because the page shears the upright face.
 */
export async function measureInNode(): Promise<MeasureText> {
  const opened: Subset[] = [];
  for (const name of subsets) opened.push(await openSubset(name));
  const known = new Map<string, number>();
  const widthEm = (text: string, weight: number): number =>
    runsIn(text, opened).reduce((sum, run) => {
      if (!run.subset) return sum + [...run.text].length * strangeEm;
      const buffer = new Buffer();
      buffer.addText(run.text);
      buffer.guessSegmentProperties();
      shape(fontOf(run.subset, weight), buffer);
      return (
        sum + buffer.getGlyphPositions().reduce((width, { xAdvance }) => width + xAdvance, 0) / run.subset.face.upem
      );
    }, 0);
  return (text, { sizePx, weight, letterSpacingPx }) => {
    const key = `${weight} ${text}`;
    const width = known.get(key) ?? widthEm(text, weight);
    known.set(key, width);
    return width * sizePx + [...text].length * letterSpacingPx;
  };
}
