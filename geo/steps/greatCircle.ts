import { greatCircle } from "@turf/turf";
import type { Position } from "../../src/domain/segment";
import { distanceKm } from "./measure";

/** Hops shorter than this differ from their great circle by less than the line's own width on any map. */
const longestHopKm = 250;

/** Adds points of the great circle to every hop longer than 250 km, so that a sea leg bends as a ship's course does. */
export function alongGreatCircle(bends: readonly Position[]): readonly Position[] {
  return bends.flatMap((to, index) => {
    const from = bends[index - 1];
    if (from === undefined) return [to];
    const hops = Math.ceil(distanceKm(from, to) / longestHopKm);
    if (hops < 2) return [to];
    const { geometry } = greatCircle([...from], [...to], { npoints: hops + 1 });
    if (geometry.type !== "LineString") throw new Error("a sea leg of the atlas does not cross the antimeridian");
    const inner = geometry.coordinates.slice(1, -1);
    return [...inner.map(([lng = Number.NaN, lat = Number.NaN]): Position => [lng, lat]), to];
  });
}
