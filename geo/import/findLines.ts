import type { PlaceId, RouteId } from "../../src/domain/ids";
import type { Position } from "../../src/domain/segment";
import type { Problem } from "../checks/problem";
import type { RouteInput, WayInput } from "../input/routeInput";
import { coverageOf, type Led, type Stay } from "./coverage";
import type { TrackNetwork } from "./network";
import { type Run, runsOf } from "./runs";
import { halfShared, twinsOf } from "./sharedTracks";
import { stopsOf } from "./stops";

export type Found = {
  readonly runs: readonly Run[];
  readonly stays: readonly Stay[];
  readonly problems: readonly Problem[];
};

type OfWay = { readonly mode: WayInput["mode"]; readonly segments: readonly Led[] };

/** What a network of tracks holds of a route: runs of whole segments, and why each of the others stays as it was. */
export function findLines(
  network: TrackNetwork,
  { route, ways }: { readonly route: RouteId; readonly ways: RouteInput["ways"] },
  routes: readonly RouteInput[],
  where: (place: PlaceId) => Position,
  isBorder: (place: PlaceId) => boolean,
): Found {
  const led = ways.map(({ mode, segments }): OfWay => {
    return { mode, segments: segments.map((input) => ({ input, stops: stopsOf(mode, input, where, isBorder) })) };
  });
  const coverages = led.map(({ mode, segments }) => coverageOf(mode, segments, network));
  const problems = coverages.flatMap((coverage) => coverage.problems);
  const stays = coverages.flatMap((coverage) => coverage.stays);
  if (problems.length > 0) return { runs: [], stays, problems };
  const out = new Set(stays.map(({ segment }) => segment));
  const twins = twinsOf(route, routes);
  // Whatever falls out may take its twin's other half with it, so this runs until nothing more does.
  for (;;) {
    const found = led.map(({ mode, segments }) => {
      const runs = inRows(segments, ({ input }) => !out.has(input.id)).map((row) => runsOf(mode, row, network));
      return {
        runs: runs.flatMap((one) => one.runs),
        stays: runs.flatMap((one) => one.stays),
        problems: runs.flatMap((one) => one.problems),
      };
    });
    const faults = found.flatMap((one) => one.problems);
    const runs = found.flatMap((one) => one.runs);
    const fallen = found.flatMap((one) => one.stays);
    const rails = runs
      .filter(({ mode }) => mode === "rail")
      .flatMap(({ segments }) => segments.map(({ input }) => input));
    const halves = halfShared(rails, twins).filter(
      ({ segment }, index, all) => all.findIndex((one) => one.segment === segment) === index,
    );
    stays.push(...fallen, ...halves);
    for (const { segment } of [...fallen, ...halves]) out.add(segment);
    if (faults.length > 0 || halves.length === 0) return { runs, stays, problems: faults };
  }
}

/** The longest rows of neighbours that all hold. */
function inRows<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly (readonly Item[])[] {
  const rows: Item[][] = [[]];
  for (const item of items) {
    if (holds(item)) rows.at(-1)?.push(item);
    else rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
