import { buildNetwork, type NetworkSource } from "../network/network";
import { distanceKm } from "../network/sphere";
import type { Position } from "../segment";
import { alongLines } from "./alongLines";

/** How far it is. */
export type Lengths = {
  /** As the crow flies. */
  readonly directKm: number;
  /** Along the drawn lines; null where an end is out of their reach or nothing leads there. */
  readonly alongKm: number | null;
};

/** From one measured point to the next. */
export type MeasuredLeg = Lengths & { readonly from: Position; readonly to: Position };

/** The legs between points in their order; none before there are two. */
export function measuredLegs(source: NetworkSource, points: readonly Position[]): readonly MeasuredLeg[] {
  if (points.length < 2) return [];
  const network = buildNetwork(source);
  const segments = [...source.routes.values()].flat();
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { from, to, directKm: distanceKm(from, to), alongKm: alongLines(network, segments, from, to) };
  });
}

/** All legs together; along the lines only where every one is known, as a sum of some would be taken for all. */
export const togetherOf = (legs: readonly Lengths[]): Lengths =>
  legs.reduce<Lengths>(
    (sum, { directKm, alongKm }) => ({
      directKm: sum.directKm + directKm,
      alongKm: sum.alongKm === null || alongKm === null ? null : sum.alongKm + alongKm,
    }),
    { directKm: 0, alongKm: 0 },
  );
