import type { ContextId, ContextLineId, SourceId } from "./ids";
import type { Place } from "./place";
import type { Position } from "./segment";

export const contextKinds = ["rail", "road", "power"] as const;
/** What runs along a line of a context layer. */
export type ContextKind = (typeof contextKinds)[number];

export const contextStatuses = ["operating", "planned", "concept"] as const;
export type ContextStatus = (typeof contextStatuses)[number];

export const notDrawnReasons = ["nameOnly", "tooFewPlaces", "drawnAsRoute", "noPosition"] as const;
/**
 * Why a line that sources name is on no map: they give its name alone; they name too few places; it is the route that
 * the atlas draws; a place that they name has no position in the atlas's sources.
 */
export type NotDrawnBecause = (typeof notDrawnReasons)[number];

/** A line that the atlas shows beside its routes: through named places, never along a survey. */
export type ContextLine = {
  readonly id: ContextLineId;
  readonly layer: ContextId;
  readonly kind: ContextKind;
  readonly status: ContextStatus;
  readonly names: Place["names"];
  readonly sources: readonly SourceId[];
  /** The places that its sources name, in order; empty where it is not drawn. */
  readonly through: readonly Place["names"][];
  /** As drawn, in degrees; null where it is not drawn, and then `notDrawn` says why. */
  readonly line: readonly Position[] | null;
  readonly notDrawn: NotDrawnBecause | null;
};

/** The drawn lines of a context layer, or one of them. */
export const linesOf = (
  lines: readonly ContextLine[],
  of: ContextId | ContextLineId,
): readonly (readonly Position[])[] =>
  lines.flatMap(({ id, layer, line }) => (line && (id === of || layer === of) ? [line] : []));
