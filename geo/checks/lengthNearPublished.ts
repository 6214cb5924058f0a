import type { Segment } from "../../src/domain/segment";
import type { Problem } from "./problem";

/**
 * A line through known points cuts the real one's corners, so it may be shorter than what is published, never much longer.
 * Railways through stations lose up to 12 % (hills), lines through towns up to 20 % (mountain loops and pipeline windings
 * between towns that are far apart). Above the published length 2 % are allowed for what the source rounds.
 */
const shortestPart = { surveyed: 0.97, stations: 0.88, places: 0.8, schematic: 0.8 } as const;
const longestPart = 1.02;

export const lengthNearPublished = (segments: readonly Segment[]): readonly Problem[] =>
  segments.flatMap(({ id, lengthKm, publishedKm, method }) => {
    if (publishedKm === null) return [];
    const part = lengthKm / publishedKm;
    if (part >= shortestPart[method] && part <= longestPart) return [];
    return [
      {
        where: id,
        what: `is drawn ${lengthKm} km long, ${(100 * part).toFixed(1)} % of the published ${publishedKm} km`,
      },
    ];
  });
