import * as v from "valibot";
import type { Subject } from "../domain/figure";
import { contentOrigins, figureStatuses, quantities, units } from "../domain/figure";
import type { FigureId, PlaceId, SegmentId, SourceId } from "../domain/ids";
import { figureId, isContextId, isRouteId, placeId, type RouteId, segmentId, sourceId } from "../domain/ids";
import { placeKinds } from "../domain/place";
import { countryCodes, drawingMethods, modes, segmentStatuses } from "../domain/segment";

// Messages finish the sentence that `parse` begins with the file and the place in it.

/** A text that says something. */
export const text = v.pipe(v.string("must be a text"), v.nonEmpty("must not be empty"));
const number = v.pipe(v.number("must be a number"), v.finite("must be a finite number"));
const length = v.pipe(number, v.minValue(0, "must not be negative"));

/** A real calendar day: 31 February has the right shape and is still refused. */
const isDay = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
const day = v.pipe(v.string("must be a date"), v.check(isDay, "must be a real day written as 2025-09-30"));
/** A day, or only a month or a year where no more is known. */
const date = v.pipe(
  v.string("must be a date"),
  v.check(
    (value) => isDay(value) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value),
    "must be a date written as 2025-09-30, 2025-09 or 2025",
  ),
);
const period = v.pipe(
  v.strictObject({ from: day, to: day }, "must be a period with `from` and `to`"),
  v.check(({ from, to }) => from <= to, "must not end before it begins"),
);

const isText = (value: unknown): value is string => typeof value === "string";
const idOfSegment = v.custom<SegmentId>(
  (value) => isText(value) && segmentId(value) !== null,
  "must be a segment id such as btc.tr",
);
const idOfPlace = v.custom<PlaceId>(
  (value) => isText(value) && placeId(value) !== null,
  "must be a place id in kebab case",
);
/** The id of a figure, vouched for by its shape alone. */
export const idOfFigure = v.custom<FigureId>(
  (value) => isText(value) && figureId(value) !== null,
  "must be a figure id in kebab case",
);
const idOfSource = v.custom<SourceId>(
  (value) => isText(value) && sourceId(value) !== null,
  "must be a source id in kebab case",
);
const idOfRoute = v.custom<RouteId>((value) => isText(value) && isRouteId(value), "must be one of the four route ids");
const subject = v.custom<Subject>(
  (value) =>
    isText(value) && (value === "kazakhstan" || isRouteId(value) || isContextId(value) || segmentId(value) !== null),
  "must be the id of a route, of a segment or of a context layer, or kazakhstan",
);

const otherLanguages = {
  kk: v.exactOptional(text),
  az: v.exactOptional(text),
  ka: v.exactOptional(text),
  tr: v.exactOptional(text),
  zh: v.exactOptional(text),
};
const localized = v.strictObject({ en: text, ru: text, ...otherLanguages }, "must hold texts by language");

const valued = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind), value: number });
const amount = v.variant(
  "kind",
  [
    valued("exact"),
    valued("atLeast"),
    valued("atMost"),
    valued("about"),
    valued("multiple"),
    v.pipe(
      v.strictObject({ kind: v.literal("range"), value: number, to: number }),
      v.check(({ value, to }) => value < to, "must be a range that rises"),
    ),
    v.strictObject({ kind: v.literal("none") }),
  ],
  "must be an amount of a known kind",
);

/** One record of `figures.json`. Unknown keys are refused: a misspelt one would be lost in silence. */
export const figureSchema = v.strictObject(
  {
    id: idOfFigure,
    subject,
    alsoFor: v.exactOptional(v.array(subject)),
    places: v.exactOptional(v.pipe(v.array(idOfPlace), v.nonEmpty("must not be empty"))),
    origin: v.picklist(contentOrigins, `must be one of ${contentOrigins.join(", ")}`),
    title: localized,
    scope: localized,
    quantity: v.picklist(quantities, "must be a known quantity"),
    amount,
    unit: v.nullable(v.picklist(units, "must be a known unit or null")),
    period: v.nullable(period),
    asOf: date,
    status: v.picklist(figureStatuses, `must be one of ${figureStatuses.join(", ")}`),
    change: v.exactOptional(v.strictObject({ percent: number, base: v.nullable(period) })),
    quote: v.exactOptional(text),
    quoteEn: v.exactOptional(text),
    caveat: v.exactOptional(localized),
    source: idOfSource,
    from: v.exactOptional(v.pipe(v.array(idOfFigure), v.nonEmpty("must not be empty"))),
    formula: v.exactOptional(text),
    conflictsWith: v.exactOptional(v.array(idOfFigure)),
    outcomeOf: v.exactOptional(idOfFigure),
    supersedes: v.exactOptional(v.array(idOfFigure)),
    series: v.exactOptional(text),
    reviewBy: v.exactOptional(day),
  },
  "must be a figure with the fields of the contract and no others",
);

/** One record of `sources.json`. */
export const sourceSchema = v.strictObject(
  {
    id: idOfSource,
    publisher: text,
    title: text,
    url: v.nullable(
      v.pipe(v.string("must be an address or null"), v.regex(/^https?:\/\/\S+$/, "must be a web address")),
    ),
    published: v.nullable(date),
    accessed: day,
    licence: v.exactOptional(text),
  },
  "must be a source with the fields of the contract and no others",
);

/** Files write `KZ` as ISO 3166-1 does; inside the code is lower case, as in address and class names. */
const country = v.pipe(
  v.string("must be a country code"),
  v.toLowerCase(),
  v.picklist(countryCodes, "must be the code of a country on the routes"),
);
const position = v.strictTuple(
  [
    v.pipe(number, v.minValue(-180, "must be a longitude"), v.maxValue(180, "must be a longitude")),
    v.pipe(number, v.minValue(-90, "must be a latitude"), v.maxValue(90, "must be a latitude")),
  ],
  "must be a position [longitude, latitude]",
);
export const sources = v.array(idOfSource, "must be a list of source ids");
export const positions = v.pipe(
  v.array(position, "must be a list of positions"),
  v.minLength(2, "must have two positions or more"),
);
export const names = v.object(
  { en: text, ru: v.exactOptional(text), ...otherLanguages },
  "must hold names by language",
);

/** One record of `places.json`. */
export const placeSchema = v.object(
  {
    id: idOfPlace,
    position,
    kinds: v.pipe(
      v.array(v.picklist(placeKinds, "must be a known kind of place"), "must be a list of kinds"),
      v.nonEmpty("must not be empty"),
    ),
    country: v.nullable(country),
    rank: v.picklist([1, 2, 3, 4], "must be a rank from 1 to 4"),
    names,
    chainage: v.array(
      v.object({ route: idOfRoute, segment: idOfSegment, km: length }),
      "must be a list of kilometres by segment",
    ),
    sources,
  },
  "must be a place with the fields of the contract",
);

const properties = v.object(
  {
    route: idOfRoute,
    mode: v.picklist(modes, `must be one of ${modes.join(", ")}`),
    from: idOfPlace,
    to: idOfPlace,
    countries: v.array(country, "must be a list of country codes"),
    borders: v.exactOptional(
      v.array(
        v.object({ km: length, from: country, to: country }, "must be a border with `km`, `from` and `to`"),
        "must be a list of borders",
      ),
    ),
    lengthKm: length,
    publishedKm: v.nullable(length),
    method: v.picklist(drawingMethods, `must be one of ${drawingMethods.join(", ")}`),
    errorKm: length,
    status: v.picklist(segmentStatuses, `must be one of ${segmentStatuses.join(", ")}`),
    sources,
    gaugeMm: v.exactOptional(length),
    tracks: v.exactOptional(length),
  },
  "must be the properties of a segment",
);

/** One feature of a layer, turned into the segment that it draws. GeoJSON allows members that we do not read. */
export const featureSchema = v.pipe(
  v.object(
    {
      type: v.literal("Feature", "must be Feature"),
      id: idOfSegment,
      properties,
      geometry: v.object(
        {
          type: v.literal("LineString", "must be LineString"),
          coordinates: positions,
        },
        "must be a LineString",
      ),
    },
    "must be a GeoJSON feature",
  ),
  v.transform(({ id, properties: known, geometry }) => ({ id, ...known, line: geometry.coordinates })),
);
