import type { Point } from "./projection";

/** A length or coordinate with at most `digits` decimals and nothing that says nothing: `.5`, `-3`, `12.1`. */
export function compact(value: number, digits = 1): string {
  const text = String(Number(value.toFixed(digits)));
  return text === "-0" ? "0" : text.replace(/^(-?)0\./, "$1.");
}

/** The same for tenths of a px, without the detour over fractions: a picture has ten thousand of them. */
function tenths(count: number): string {
  const size = Math.abs(count);
  const [whole, rest] = [Math.floor(size / 10), size % 10];
  const text = rest === 0 ? `${whole}` : `${whole === 0 ? "" : whole}.${rest}`;
  return count < 0 ? `-${text}` : text;
}

/** Two numbers need a space between them unless the second brings a sign. */
const after = (text: string): string => (text.startsWith("-") ? text : ` ${text}`);

/**
 * The `d` of a path: the first point absolute, then steps. Steps run between rounded points, so that rounding
 * does not add up along a line.
 */
function strokeData(line: readonly Point[]): string {
  let [x, y] = [0, 0];
  let data = "";
  let steps = 0;
  for (const [i, point] of line.entries()) {
    const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    if (i > 0 && nextX === x && nextY === y) continue;
    const step = tenths(nextX - x) + after(tenths(nextY - y));
    if (i === 0) data += `M${step}`;
    else data += steps++ === 0 ? `l${step}` : after(step);
    [x, y] = [nextX, nextY];
  }
  return data;
}

/** Lines as a path's data. */
export const linesData = (lines: readonly (readonly Point[])[]): string => lines.map(strokeData).join("");

/** Rings, each closed, as a path's data. */
export const ringsData = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `${strokeData(ring)}z`).join("");
