import { booleanPointInPolygon } from "@turf/turf";
import type { Position, Segment } from "../../src/domain/segment";
import { distanceKm } from "../steps/measure";
import type { Area } from "../steps/naturalEarth";
import type { Problem } from "./problem";

/** Harbours lie inside the drawn coast, so the last kilometres at either end are not held against a sea leg. */
const harbourKm = 12;
/** A leg is looked at this often; a spit of land narrower than that may hide between. */
const stepKm = 2;

/** Sea legs touch no land between their harbours. */
export const clearOfLand = (segments: readonly Segment[], land: readonly Area[]): readonly Problem[] =>
  segments
    .filter((segment) => segment.mode === "sea")
    .flatMap(({ id, line }) => {
      const start = line[0];
      const end = line.at(-1);
      if (start === undefined || end === undefined) return [];
      const ashore = walk(line).find(
        (at) =>
          distanceKm(at, start) > harbourKm &&
          distanceKm(at, end) > harbourKm &&
          land.some((area) => booleanPointInPolygon([at[0], at[1]], area)),
      );
      return ashore === undefined
        ? []
        : [{ where: id, what: `runs ashore at ${ashore.map((d) => d.toFixed(2)).join(", ")}` }];
    });

/** A line's vertices with points at most two kilometres apart between them. */
const walk = (line: readonly Position[]): readonly Position[] =>
  line.flatMap((to, index) => {
    const from = line[index - 1];
    if (from === undefined) return [to];
    const steps = Math.max(1, Math.ceil(distanceKm(from, to) / stepKm));
    return Array.from({ length: steps }, (_, i): Position => {
      const part = (i + 1) / steps;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    });
  });
