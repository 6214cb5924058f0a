import type { Link, Piece } from "./network";

const kmOf = ({ fromKm, toKm }: Piece): number => toKm - fromKm;

/** The two ends, whichever way the piece is drawn. */
const endsOf = ({ from, to }: Piece): string => [from, to].sort().join(" ");

/**
 * Two routes run on one track where both draw a railway between the same neighbouring stations, and as long as each
 * other within the errors that they state. Pipelines in one trench are still two pipes, and two sea legs two services.
 */
function isSameTrack(one: Piece, other: Piece): boolean {
  const areRails = one.segment.mode === "rail" && other.segment.mode === "rail";
  const tolerance = one.segment.errorKm + other.segment.errorKm;
  return areRails && one.segment.route !== other.segment.route && Math.abs(kmOf(one) - kmOf(other)) <= tolerance;
}

/** One link for each line on the ground, with all the pieces that routes draw of it. */
export function joinSharedTracks(pieces: readonly Piece[]): readonly Link[] {
  const byEnds = new Map<string, [Piece, ...Piece[]][]>();
  for (const piece of pieces) {
    const lines = byEnds.get(endsOf(piece)) ?? [];
    const same = lines.find(([first]) => isSameTrack(first, piece));
    if (same) same.push(piece);
    else lines.push([piece]);
    byEnds.set(endsOf(piece), lines);
  }
  return [...byEnds.values()].flat().map((line) => ({ pieces: line, km: kmOf(line[0]) }));
}
