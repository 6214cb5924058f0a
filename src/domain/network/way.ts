import type { PlaceId } from "../ids";
import { buildNetwork, type Network, type NetworkSource, type Step } from "./network";
import { shortestPath } from "./shortestPath";

/** A way from place to place along drawn lines. */
export type Way = {
  /** The places that were asked for, in order: both ends, and what it must pass between them. */
  readonly stops: readonly PlaceId[];
  readonly steps: readonly Step[];
  /** As drawn. */
  readonly km: number;
};

/** What came of asking for a way. */
export type FoundWay =
  | { readonly kind: "found"; readonly way: Way }
  /** A place that no drawn line runs through. */
  | { readonly kind: "offTheLines"; readonly place: PlaceId }
  /** Lines that would have to be travelled against the flow of oil. */
  | { readonly kind: "againstTheFlow"; readonly from: PlaceId; readonly to: PlaceId }
  /** Two places on lines that nothing drawn links. */
  | { readonly kind: "apart"; readonly from: PlaceId; readonly to: PlaceId };

/** Kilometres of steps together, as drawn. */
export const kmOf = (steps: readonly Step[]): number => steps.reduce((total, { link }) => total + link.km, 0);

/** Steps through stops as a way. */
export const wayOf = (stops: readonly PlaceId[], steps: readonly Step[]): Way => ({ stops, steps, km: kmOf(steps) });

/** The shortest steps between two places; none where they are one. */
export const stepsBetween = (network: Network, from: PlaceId, to: PlaceId): readonly Step[] | null =>
  network.has(from) ? shortestPath(network, from, (place) => place === to) : null;

/**
 * The shortest way through places in the given order, or why there is none.
 *
 * @param stops at least two
 */
export function findWay(network: Network, stops: readonly PlaceId[]): FoundWay {
  const off = stops.find((place) => !network.has(place));
  if (off !== undefined) return { kind: "offTheLines", place: off };
  const steps: Step[] = [];
  for (const [index, to] of stops.entries()) {
    const from = stops[index - 1];
    if (from === undefined) continue;
    const part = stepsBetween(network, from, to);
    if (!part) return { kind: stepsBetween(network, to, from) ? "againstTheFlow" : "apart", from, to };
    steps.push(...part);
  }
  return { kind: "found", way: wayOf(stops, steps) };
}

/** The way through places where one was asked for and there is one. */
export function foundWay(source: NetworkSource, stops: readonly PlaceId[] | null): Way | null {
  const found = stops && findWay(buildNetwork(source), stops);
  return found?.kind === "found" ? found.way : null;
}
