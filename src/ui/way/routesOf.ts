import type { RouteId } from "../../domain/ids";
import { sectionsOf } from "../../domain/network/sections";
import type { Way } from "../../domain/network/way";

/** The routes whose lines a way runs along; of those that share a track, one that is shown. */
export const routesOf = ({ steps }: Way, shown: readonly RouteId[]): readonly RouteId[] => [
  ...new Set(sectionsOf(steps, shown).map(({ segment }) => segment.route)),
];
