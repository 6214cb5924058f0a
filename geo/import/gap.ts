import Flatbush from "flatbush";
import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";
import type { Problem } from "../checks/problem";
import type { NoTracks } from "./findTracks";
import type { TrackNetwork } from "./network";
import { sayKm, sayPosition } from "./say";
import type { Stop } from "./stops";

export type Gap = {
  readonly km: number;
  readonly from: Position;
  readonly to: Position;
  readonly nodes: readonly [from: number, to: number];
};

/** Where two parts of a network come nearest to each other. */
export function gapBetween(network: TrackNetwork, [before, after]: NoTracks["reached"]): Gap | null {
  const place = (node: number): Position => network.at[node] ?? [0, 0];
  const [someNode] = after;
  if (someNode === undefined) return null;
  const narrow = Math.cos((place(someNode)[1] * Math.PI) / 180);
  const index = new Flatbush(after.length);
  for (const node of after) index.add(place(node)[0] * narrow, place(node)[1]);
  index.finish();
  return before
    .map((node): Gap => {
      const from = place(node);
      const [nearest = 0] = index.neighbors(from[0] * narrow, from[1], 1);
      const other = after[nearest] ?? someNode;
      const to = place(other);
      return { km: distanceKm(from, to), from, to, nodes: [node, other] };
    })
    .reduce<Gap | null>((best, gap) => (best === null || gap.km < best.km ? gap : best), null);
}

/** Why no tracks lead from one stop to the next, in words. */
export function whyNot(
  where: string,
  [from, to]: readonly [Stop, Stop],
  gap: Gap | null,
  roundKm: number | null,
): Problem {
  if (roundKm !== null) {
    const apart = sayKm(distanceKm(from.at, to.at));
    return {
      where,
      what: `the file leads from "${from.place}" to "${to.place}" only round by ${sayKm(roundKm)} or more, though they lie ${apart} apart; a piece between them is missing, or the file holds a loop`,
    };
  }
  const which = gap === null ? "" : ` of ${sayKm(gap.km)} from ${sayPosition(gap.from)} to ${sayPosition(gap.to)}`;
  return { where, what: `there is a gap${which}, between "${from.place}" and "${to.place}"` };
}
