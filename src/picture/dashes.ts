import { compact } from "./pathData";

type Dashed = {
  /** Dashes and gaps in line widths, as `line-dasharray` gives them. */
  readonly pattern: readonly number[];
  /** Px of the stroke that is drawn. */
  readonly widthPx: number;
  /** Px of the line at the whole zoom below, which MapLibre measures dashes by. */
  readonly floorWidthPx: number;
  readonly zoom: number;
  readonly cap: string;
};

/**
 * The `stroke-dasharray` that looks as MapLibre's dashes do: measured in widths at the whole zoom below, then grown
 * with the tile up to the next one. A round cap grows with them there and with the stroke in SVG: the difference
 * goes into the dash, so that dots keep their length and their rhythm.
 */
export function dashArray({ pattern, widthPx, floorWidthPx, zoom, cap }: Dashed): string | undefined {
  if (pattern.length === 0) return undefined;
  const unitPx = floorWidthPx * 2 ** (zoom - Math.floor(zoom));
  const grown = cap === "round" ? Math.max(0, unitPx - widthPx) : 0;
  return pattern
    .map((length, i) => Math.max(0, length * unitPx + (i % 2 === 0 ? grown : -grown)))
    .map((px) => compact(px, 2))
    .join(" ");
}
