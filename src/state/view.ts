import {
  type ContextId,
  type ContextLineId,
  contextIds,
  type PlaceId,
  type RouteId,
  routeIds,
  type SegmentId,
} from "../domain/ids";
import type { Position } from "../domain/segment";
import type { Language } from "../i18n/languages";
import type { TableChoice } from "./tableChoice";

/** The map's centre in degrees and its zoom, as MapLibre counts it (512 px tiles). */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number };

export type Selection =
  | { readonly kind: "route"; readonly id: RouteId }
  | { readonly kind: "segment"; readonly id: SegmentId }
  | { readonly kind: "place"; readonly id: PlaceId }
  /** A layer of what the article speaks of besides its routes, or one of its lines. */
  | { readonly kind: "context"; readonly id: ContextId | ContextLineId };

export const panelIds = ["figures", "segment", "table", "outline", "sources", "about", "share", "way", "own"] as const;
export type PanelId = (typeof panelIds)[number];

/** More places than these are no way that somebody asks for, and each costs a search. */
export const mostStops = 8;

export const themeChoices = ["auto", "light", "dark", "contrast"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Eight hexadecimal digits of a hash over figures, sources, places and lines. */
export type DataVersion = string;
/** Whether a text has the shape of a version. */
export const isDataVersion = (text: string): text is DataVersion => /^[0-9a-f]{8}$/.test(text);

export const chromes = ["full", "min", "none"] as const;
/** How much of the interface stands around the map. */
export type Chrome = (typeof chromes)[number];

/** Layers that can be shown and hidden: the routes, and the context that stands aside until it is asked for. */
export const layerIds = [...routeIds, ...contextIds] as const;
export type LayerId = RouteId | ContextId;

/** Everything that is shown, and nothing else: a link, an embed, a scene and a test are each a View. */
export type View = {
  readonly embed: boolean;
  readonly ui: Chrome;
  /** Null follows the reader's own language. */
  readonly lang: Language | null;
  /** The language of the names on the map; null follows the interface. */
  readonly labels: Language | null;
  readonly theme: ThemeChoice;
  /** Keys of a single character act; off for who speaks to the computer or presses keys by chance (WCAG 2.1.4). */
  readonly keys: boolean;
  /** The map does not move. */
  readonly lock: boolean;
  /** The page around the frame may send commands and hears events. */
  readonly api: boolean;
  /** The version of the figures and lines that a link was made with; null where it does not say. */
  readonly data: DataVersion | null;
  /** Null shows the selection whole or, without one, the way, or all routes. */
  readonly camera: Camera | null;
  readonly layers: readonly LayerId[];
  /** Ports, border crossings, breaks of gauge, terminals and stations are on the map. */
  readonly nodes: boolean;
  /** The points that are measured between; null while nothing is being measured. */
  readonly measure: readonly Position[] | null;
  /** Arrowheads run along the lines in the direction of travel. */
  readonly flows: boolean;
  /** Around the lines the map shows how far off they may be. */
  readonly error: boolean;
  readonly selection: Selection | null;
  /** The places that a way along the lines goes through, two or more in order; null where none is asked for. */
  readonly way: readonly PlaceId[] | null;
  /** Null shows the panel that belongs to the selection or, without one, to the way. */
  readonly panel: PanelId | null;
  /**
   * What the table of figures is asked for; null is all of it as usual. It is part of what is shown, so a link to
   * "what is planned on this route, the largest first" is a link like any other; whoever leaves the table leaves it.
   */
  readonly table: TableChoice | null;
  /** The scene of the story that is being shown, from 1; null while the reader explores. */
  readonly scene: number | null;
};

/** What is shown where a link says nothing. */
export const defaultView: View = {
  embed: false,
  ui: "full",
  lang: null,
  labels: null,
  theme: "auto",
  keys: true,
  lock: false,
  api: false,
  data: null,
  camera: null,
  layers: routeIds,
  nodes: true,
  measure: null,
  flows: false,
  error: false,
  selection: null,
  way: null,
  panel: null,
  table: null,
  scene: null,
};
