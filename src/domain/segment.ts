import type { PlaceId, RouteId, SegmentId, SourceId } from "./ids";

export const modes = ["rail", "sea", "pipeline"] as const;
export type Mode = (typeof modes)[number];

/**
 * How a line was drawn, from the most to the least exact:
 * along a survey, through its stations, through towns that it passes, or by hand as a sketch.
 */
export const drawingMethods = ["surveyed", "stations", "places", "schematic"] as const;
export type DrawingMethod = (typeof drawingMethods)[number];

export const segmentStatuses = ["operating", "idle", "concept"] as const;
export type SegmentStatus = (typeof segmentStatuses)[number];

/** ISO 3166-1 alpha-2 codes of the countries that the routes cross or touch. */
export const countryCodes = ["cn", "kz", "az", "ge", "tr", "ro", "bg"] as const;
export type CountryCode = (typeof countryCodes)[number];

/** `[longitude, latitude]` in degrees, WGS 84. */
export type Position = readonly [lng: number, lat: number];

/** Where a line crosses from one country into the next on land, in kilometres as drawn from the segment's start. */
export type Border = { readonly km: number; readonly from: CountryCode; readonly to: CountryCode };

/** One clickable piece of a route, as drawn. */
export type Segment = {
  readonly id: SegmentId;
  readonly route: RouteId;
  readonly mode: Mode;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** In the order in which the line passes them. */
  readonly countries: readonly CountryCode[];
  /** Of a line that runs through several countries on land: where it enters each further one. */
  readonly borders?: readonly Border[];
  /** Geodesic length of the line as drawn. */
  readonly lengthKm: number;
  /** The length that an operator or another source prints for this piece; null where none was found. */
  readonly publishedKm: number | null;
  readonly method: DrawingMethod;
  /** How far the drawn line typically is from the real one. */
  readonly errorKm: number;
  readonly status: SegmentStatus;
  readonly sources: readonly SourceId[];
  readonly gaugeMm?: number;
  readonly tracks?: number;
  readonly line: readonly Position[];
};
