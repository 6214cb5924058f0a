import type { FigureStatus } from "./figure";
import type { FigureId, PlaceId, RouteId, SegmentId } from "./ids";

/** The scenes of the story. Each has its texts under this name in every catalogue. */
export const sceneIds = [
  "transit-land",
  "middle-corridor",
  "transit-growth",
  "across-the-caspian",
  "btc",
  "baku-supsa",
  "dostyk-moiynty",
  "what-comes-next",
] as const;
export type SceneId = (typeof sceneIds)[number];

/** How a figure is written where a scene's words name it. */
export const slotForms = ["amount", "bareAmount", "percentChange", "period", "year", "count"] as const;

/** A gap in a scene's words that a figure fills, so that no number is typed into a text. */
export type Slot = {
  readonly figure: FigureId;
  /**
   * `amount`: "over 1.4 Mt"; `bareAmount`: "12"; `percentChange`: "+65%"; `period`: "January–June 2025";
   * `year`: "2024", of a whole year; `count`: a bare number that picks a plural form.
   */
  readonly as: (typeof slotForms)[number];
};

/** A figure that a scene cites, with the status that its words were written for. */
export type Citation = { readonly figure: FigureId; readonly status: FigureStatus };

/** One step of the story: a view of the map, and the figures that are told beside it. */
export type Scene = {
  readonly id: SceneId;
  /** What is shown, as the hash of a link: `#layers=btc&sel=btc`. It names no camera: see `shows`. */
  readonly link: string;
  /** What the map keeps in sight and clear of the words, whatever the size of the screen. */
  readonly shows: readonly (RouteId | SegmentId | PlaceId)[];
  /** The one that is set large. */
  readonly figure: FigureId;
  /** Told in small beside it. */
  readonly beside: readonly FigureId[];
  /** The series that is drawn as a small chart. */
  readonly chart?: string;
  readonly cites: readonly Citation[];
  readonly slots: Readonly<Record<string, Slot>>;
};

/** The scenes in their order, each at its number; a gap where the data that are shown do not bear a scene out. */
export type Story = readonly (Scene | undefined)[];
