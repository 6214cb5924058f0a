import type { Place } from "../../src/domain/place";
import type { Segment } from "../../src/domain/segment";
import type { Problem } from "./problem";

/** No two segments and no two places share an id. */
export const uniqueIds = (segments: readonly Segment[], places: readonly Place[]): readonly Problem[] => [
  ...twice(segments.map((segment) => segment.id)),
  ...twice(places.map((place) => place.id)),
];

const twice = (ids: readonly string[]): readonly Problem[] =>
  ids.filter((id, index) => ids.indexOf(id) < index).map((id) => ({ where: id, what: "is the id of more than one" }));
