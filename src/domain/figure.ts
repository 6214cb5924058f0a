import type { ContextId, FigureId, PlaceId, RouteId, SegmentId, SourceId } from "./ids";

/** What a figure is about: a route, one of its segments, a context layer, or the country the article is about. */
export type Subject = RouteId | SegmentId | ContextId | "kazakhstan";

/** How much; what is not exact says so. */
export type Amount =
  | { readonly kind: "exact"; readonly value: number }
  /** "over 1.4" */
  | { readonly kind: "atLeast"; readonly value: number }
  /** "up to 1.7", "almost 85" */
  | { readonly kind: "atMost"; readonly value: number }
  | { readonly kind: "about"; readonly value: number }
  | { readonly kind: "range"; readonly value: number; readonly to: number }
  /** "doubled": a factor on a base that the source does not name. */
  | { readonly kind: "multiple"; readonly value: number }
  /** The source makes a statement and prints no number: never 0. */
  | { readonly kind: "none" };

export const units = [
  "kt",
  "Mt",
  "MtPerYear",
  "TEU",
  "TEUPerYear",
  "trainPairsPerDay",
  "trainsPerDay",
  "km",
  "percent",
  "times",
  "count",
  "billionUsd",
  "billionTenge",
  "thousandBarrelsPerDay",
  "inches",
  "mm",
  "days",
  "m",
] as const;
export type Unit = (typeof units)[number];

/**
 * What kind of thing is counted; two figures share a chart only where quantity, unit and counting base agree.
 */
export const quantities = [
  "freightVolume",
  "transitVolume",
  "containerVolume",
  "oilVolume",
  "throughput",
  "lineCapacity",
  "capacity",
  "length",
  "share",
  "corridors",
  "trade",
  "growth",
  "traffic",
  "transitTime",
  "diameter",
  "cost",
  "elevation",
  "gauge",
  "facilities",
  "works",
  "event",
  "statement",
] as const;
/** A reader's own figures may count what the atlas has no name for; those of the atlas may not. */
export type Quantity = (typeof quantities)[number] | "other";

export const figureStatuses = ["reported", "planned", "considered", "derived"] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** Where a record of the atlas comes from: the article, our arithmetic on published values, or another public source. */
export const contentOrigins = ["article", "derived", "context"] as const;
/** The same, and `own` for what a reader has brought along, in the order of telling. The four never mix. */
export const figureOrigins = ["article", "derived", "own", "context"] as const;
export type FigureOrigin = (typeof figureOrigins)[number];

/** A short text in each language that has it; English and Russian always. */
export type Localized = { readonly en: string; readonly ru: string } & Partial<
  Readonly<Record<"kk" | "az" | "ka" | "tr" | "zh", string>>
>;

/** An interval of whole days, both ends included, as ISO dates; the same day twice for a moment, `9999-12-31` for no end. */
export type Period = { readonly from: string; readonly to: string };

/** A change is part of its figure: "+6 %" means nothing without the 926 kt that grew. */
export type Change = {
  readonly percent: number;
  /** What it is compared with; null where the source does not say. */
  readonly base: Period | null;
};

/** A figure is never a bare number: it has its scope, period, status and source. */
export type Figure = {
  readonly id: FigureId;
  readonly subject: Subject;
  /** Further subjects whose panels show this figure too. */
  readonly alsoFor?: readonly Subject[];
  /** The ports, crossings and stations that the figure tells something about; their panels show it. */
  readonly places?: readonly PlaceId[];
  readonly origin: FigureOrigin;
  /** What is counted, as a reader would call it: "Freight carried, January–June". */
  readonly title: Localized;
  /** What the number covers: the whole corridor, the Kazakhstan section, this line. */
  readonly scope: Localized;
  readonly quantity: Quantity;
  readonly amount: Amount;
  readonly unit: Unit | null;
  /** The time the value stands for; null where the source names none. */
  readonly period: Period | null;
  /** ISO date on which the value was published or became true; a month or a year where no more is known. */
  readonly asOf: string;
  readonly status: FigureStatus;
  readonly change?: Change;
  /** Verbatim, in Russian, from the article. */
  readonly quote?: string;
  /** English rendering of the quote. */
  readonly quoteEn?: string;
  /** What the source does not say, or what a reader could mistake it for. */
  readonly caveat?: Localized;
  readonly source: SourceId;
  /** The figures that a derived value is computed from, in the order the formula uses them. */
  readonly from?: readonly FigureId[];
  /** The arithmetic as printed: "926 / 1.06". */
  readonly formula?: string;
  /** Figures that count the same thing and disagree. */
  readonly conflictsWith?: readonly FigureId[];
  /** The plan or earlier statement whose result this figure reports. */
  readonly outcomeOf?: FigureId;
  /** Earlier values whose place this one has taken; they stay, and say so. */
  readonly supersedes?: readonly FigureId[];
  /**
   * The name of one measure: figures that bear it count the same thing, of the same subject and scope, in the same
   * unit and on the same counting base, at different times. They are each other's history and form one chart.
   */
  readonly series?: string;
  /** ISO date by which somebody should look whether a newer value has been published. */
  readonly reviewBy?: string;
};
