import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Bounds } from "./bounds";

export const ownFormats = ["geojson", "csv", "kml"] as const;
/** What a reader's own file may be. */
export type OwnFormat = (typeof ownFormats)[number];

export const ownShapes = ["point", "line", "area"] as const;
export type OwnShape = (typeof ownShapes)[number];

/** What a feature of a reader's own file says of itself, as text only; in the order of the file. */
export type OwnProperty = { readonly key: string; readonly value: string };

/**
 * A feature as the map draws it; all else of it stays with the reader of the file and is asked for by its index: its
 * place in the file, from 0, so that faults number it one more. A feature of several geometries, or of very many
 * positions, comes as several of the same index.
 */
export type OwnDrawn = Feature<Geometry, { readonly index: number; readonly name: string; readonly shape: OwnShape }>;

/** A row in the list of what a file holds. */
export type OwnRow = { readonly index: number; readonly name: string; readonly shape: OwnShape };

/** One feature, as a press on it shows it. */
export type OwnFeature = OwnRow & { readonly properties: readonly OwnProperty[]; readonly bounds: Bounds };

export const ownFaultKinds = [
  /** The file is no text in UTF-8 (or UTF-16 with its mark). */
  "notText",
  /** Neither its name nor its first letters say what it is. */
  "unknownFormat",
  /** More than 50 MB. */
  "tooLarge",
  "empty",
  /** The file breaks off, or cannot be read on from here. */
  "syntax",
  /** A feature without a geometry, or with an empty one. */
  "noGeometry",
  /** A kind of geometry that the format does not know; `detail` names it. */
  "unknownGeometry",
  /** A position is no pair of numbers; `detail` quotes it. */
  "badPosition",
  /** A latitude beyond 90° or a longitude beyond 180°: swapped, or in metres of another grid; `detail` quotes it. */
  "outOfRange",
  /** A line of fewer than two positions, a ring of fewer than four. */
  "tooFewPositions",
  /** No columns of latitude and longitude; `detail` lists those that are there. */
  "noCoordinateColumns",
  /** A row with more or fewer cells than there are columns; `detail` counts them. */
  "cellCount",
  /** Another reference system than WGS 84 is named; `detail` names it. */
  "otherReferenceSystem",
] as const;
export type OwnFaultKind = (typeof ownFaultKinds)[number];

/** A fault of a reader's own file, told so that whoever made the file finds it. */
export type OwnFault = {
  readonly kind: OwnFaultKind;
  /** Line of the file, from 1; null where lines tell nothing. */
  readonly line: number | null;
  /** Number of the feature in the file, from 1; null where the fault is the file's. */
  readonly feature: number | null;
  /** A word or number out of the file, at most 80 characters; shown as text alone. */
  readonly detail: string | null;
};

/** What was read of a file. */
export type OwnSummary = {
  readonly format: OwnFormat;
  /** How many features are drawn. */
  readonly kept: number;
  /** The same by shape; a feature of several shapes counts in each. */
  readonly shapes: Readonly<Record<OwnShape, number>>;
  /** How many features were left out for a fault. */
  readonly leftOut: number;
  /** The first hundred faults, in the order of the file. */
  readonly faults: readonly OwnFault[];
  /** How many there are in all. */
  readonly faultCount: number;
  readonly bounds: Bounds;
};

/** A part of what is drawn: small enough that handing it over holds up nothing. */
export type OwnPart = FeatureCollection<Geometry, OwnDrawn["properties"]>;

/** How a file is drawn in pixels; every measure in pixels of the tile. */
export type OwnTileLook = {
  /** Of its lines, points and areas, as CSS writes it. */
  readonly color: string;
  /** Of the thin edge around points. */
  readonly edge: string;
  readonly linePx: number;
  /** Around areas. */
  readonly outlinePx: number;
  /** From the middle of a point to its edge. */
  readonly pointPx: number;
  readonly edgePx: number;
  /** Of lines and outlines; null where they are not broken. */
  readonly dash: readonly number[] | null;
};

/** A square of the map, counted as web maps count them, in which a file is drawn in pixels. */
export type OwnTile = {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Pixels along a side. */
  readonly side: number;
  readonly look: OwnTileLook;
};
