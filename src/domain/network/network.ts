import type { PlaceId, RouteId } from "../ids";
import type { Place } from "../place";
import type { Segment } from "../segment";
import { joinSharedTracks } from "./sharedTracks";

/** A stretch of one segment between two neighbouring places on it, in the direction in which the segment is drawn. */
export type Piece = {
  readonly segment: Segment;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** Kilometres as drawn, from the segment's start. */
  readonly fromKm: number;
  readonly toKm: number;
};

/**
 * A line between two neighbouring places, once however many routes run on it: trains of Dostyk–Moiynty and of the
 * Middle Corridor share a track, which is one line of one length.
 */
export type Link = {
  /** The same line as each route draws it, in the order of the routes. */
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly km: number;
};

/** A link in the direction in which it is travelled. */
export type Step = { readonly link: Link; readonly from: PlaceId; readonly to: PlaceId };

/** The places that lie on drawn lines, and the steps that lead on from each. */
export type Network = ReadonlyMap<PlaceId, readonly Step[]>;

/** What the network is made of; the atlas has it. */
export type NetworkSource = {
  readonly routes: ReadonlyMap<RouteId, readonly Segment[]>;
  readonly places: ReadonlyMap<PlaceId, Place>;
};

/** The piece of a link that lies on one of the wanted routes, else that of the first route. */
export const pieceOf = ({ pieces }: Link, wanted: readonly RouteId[]): Piece =>
  pieces.find(({ segment }) => wanted.includes(segment.route)) ?? pieces[0];

/** Each segment cut at the places that stand on it. */
function cutAtPlaces({ routes, places }: NetworkSource): readonly Piece[] {
  const onSegment = new Map<string, { readonly id: PlaceId; readonly km: number }[]>();
  for (const { id, chainage } of places.values()) {
    for (const { segment, km } of chainage) {
      const stops = onSegment.get(segment) ?? [];
      stops.push({ id, km });
      onSegment.set(segment, stops);
    }
  }
  return [...routes.values()].flat().flatMap((segment) => {
    const { id, from, to, lengthKm } = segment;
    const between = (onSegment.get(id) ?? []).filter((stop) => stop.id !== from && stop.id !== to);
    const stops = [{ id: from, km: 0 }, ...between.sort((a, b) => a.km - b.km), { id: to, km: lengthKm }];
    return stops.slice(1).map((end, index): Piece => {
      const start = stops[index] ?? end;
      return { segment, from: start.id, to: end.id, fromKm: start.km, toKm: end.km };
    });
  });
}

/**
 * Joins segments at the places that they share. Railways and sea legs are travelled both ways; oil flows in the
 * direction in which its pipeline is drawn, from its source to the sea, and in no other.
 */
export function buildNetwork(source: NetworkSource): Network {
  const network = new Map<PlaceId, Step[]>();
  const add = (step: Step): void => {
    const steps = network.get(step.from) ?? [];
    steps.push(step);
    network.set(step.from, steps);
    if (!network.has(step.to)) network.set(step.to, []);
  };
  for (const link of joinSharedTracks(cutAtPlaces(source))) {
    const { from, to, segment } = link.pieces[0];
    add({ link, from, to });
    if (segment.mode !== "pipeline") add({ link, from: to, to: from });
  }
  return network;
}
