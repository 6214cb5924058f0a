import type { Position } from "../../src/domain/segment";

export const kmPerDegree = 111.195;
/** West, south, east and north of what lies within a distance of a position. */
export const boxAround = ([lng, lat]: Position, km: number) => {
  const high = km / kmPerDegree;
  const wide = high / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return [lng - wide, lat - high, lng + wide, lat + high] as const;
};
