import type { RouteId, SegmentId } from "../../src/domain/ids";
import type { RouteInput, SegmentInput } from "../input/routeInput";
import type { Stay } from "./coverage";

/** A railway segment of another route and the places along it. */
export type Twin = { readonly route: RouteId; readonly input: SegmentInput; readonly places: readonly string[] };

export const placesOf = ({ from, to, between }: SegmentInput): readonly string[] => [
  from,
  ...between.flatMap((step) => (step.kind === "bend" ? [] : [step.place])),
  to,
];

/** Between neighbours on one railway there is one track, whichever route runs on it. */
export const legsOf = (places: readonly string[]): readonly string[] =>
  places.slice(1).map((place, index) => `${places[index]} ${place}`);

/** The railway segments of every other route. */
export const twinsOf = (route: RouteId, routes: readonly RouteInput[]): readonly Twin[] =>
  routes
    .filter((other) => other.route !== route)
    .flatMap((other) =>
      other.ways
        .filter(({ mode }) => mode === "rail")
        .flatMap(({ segments }) => segments.map((input) => ({ route: other.route, input, places: placesOf(input) }))),
    );

/**
 * The segments whose track another route shares but in part: a track is one line, so it is taken for both routes or
 * for neither. Told with the leg that the file lacks.
 */
export function halfShared(covered: readonly SegmentInput[], twins: readonly Twin[]): readonly Stay[] {
  const legs = new Set(covered.flatMap((input) => legsOf(placesOf(input))));
  return twins.flatMap(({ input, places }) => {
    const own = legsOf(places);
    const missing = own.find((leg) => !legs.has(leg));
    if (missing === undefined || !own.some((leg) => legs.has(leg))) return [];
    const [from, to] = missing.split(" ");
    return covered
      .filter((one) => legsOf(placesOf(one)).some((leg) => own.includes(leg)))
      .map(({ id }) => ({
        segment: id,
        why: `it is one track with ${input.id}, and the file lacks that from "${from}" to "${to}"`,
      }));
  });
}

/** Segments of other routes that run wholly on tracks of an import. */
export function wholeTwins(covered: readonly SegmentInput[], twins: readonly Twin[]): readonly Twin[] {
  const legs = new Set(covered.flatMap((input) => legsOf(placesOf(input))));
  return twins.filter(({ places }) => legsOf(places).every((leg) => legs.has(leg)));
}

/** Pipelines that are drawn on the same right of way are other pipes: they keep their lines. */
export const besidesOf = (
  covered: readonly SegmentInput[],
  route: RouteId,
  routes: readonly RouteInput[],
): readonly { readonly id: SegmentId; readonly beside: SegmentId }[] =>
  routes
    .filter((other) => other.route !== route)
    .flatMap(({ ways }) => ways.flatMap(({ segments }) => segments))
    .flatMap(({ id, between }) =>
      covered
        .filter((one) => between.length > 0 && one.between === between && between.some(({ kind }) => kind === "by"))
        .map((one) => ({ id, beside: one.id })),
    );
