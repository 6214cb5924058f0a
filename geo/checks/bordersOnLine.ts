import type { Segment } from "../../src/domain/segment";
import type { Problem } from "./problem";

/** A line on land through several countries says where it enters each, in their order and within its length. */
export function bordersOnLine(segments: readonly Segment[]): readonly Problem[] {
  return segments.flatMap(({ id, mode, countries, borders = [], lengthKm }) => {
    const passed = mode === "sea" ? countries.slice(0, 1) : countries;
    const crossings = passed.slice(1).map((to, index) => `${passed[index]} ${to}`);
    const said = borders.map(({ from, to }) => `${from} ${to}`);
    if (crossings.join() !== said.join()) return [{ where: id, what: `crosses ${crossings} and says ${said}` }];
    const along = [0, ...borders.map(({ km }) => km), lengthKm];
    const isRising = along.every((km, index) => index === 0 || km > (along[index - 1] ?? 0));
    return isRising || borders.length === 0 ? [] : [{ where: id, what: `its borders lie at ${along} km` }];
  });
}
