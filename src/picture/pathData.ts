import type { Point } from "./projection";

/** A length or coordinate with at most `digits` decimals and nothing that says nothing: `.5`, `-3`, `12.1`. */
export function compact(value: number, digits = 1): string {
  const text = String(Number(value.toFixed(digits)));
  return text === "-0" ? "0" : text.replace(/^(-?)0\./, "$1.");
}

/** Two numbers need a space between them unless the second brings a sign. */
const pair = (a: string, b: string): string => (b.startsWith("-") ? a + b : `${a} ${b}`);

/**
 * The `d` of a path: the first point absolute, then steps. Steps run between rounded points, so that rounding
 * does not add up along a line.
 */
function strokeData(line: readonly Point[]): string {
  let [x, y] = [0, 0];
  let data = "";
  for (const [i, point] of line.entries()) {
    // Tenths of a px as whole numbers, free of binary dust.
    const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    if (i > 0 && nextX === x && nextY === y) continue;
    const step = pair(compact((nextX - x) / 10), compact((nextY - y) / 10));
    if (i === 0) data += `M${step}`;
    else if (data.includes("l")) data += step.startsWith("-") ? step : ` ${step}`;
    else data += `l${step}`;
    [x, y] = [nextX, nextY];
  }
  return data;
}

export const linesData = (lines: readonly (readonly Point[])[]): string => lines.map(strokeData).join("");

export const ringsData = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `${strokeData(ring)}z`).join("");
