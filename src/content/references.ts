import type { Figure } from "../domain/figure";
import { isContextId, isRouteId, type RouteId, type SourceId } from "../domain/ids";
import type { Place } from "../domain/place";
import type { Segment } from "../domain/segment";
import type { Atlas, Problem } from "./atlas";

type Files = {
  readonly figures: string;
  readonly places: string;
  readonly layer: (route: RouteId) => string;
};

/** A fault of one record, before its file and place are added. */
type Fault = { readonly field?: string; readonly what: string };

const missing = (kind: string, field: string, ids: readonly string[], exists: (id: string) => boolean): Fault[] =>
  ids.filter((id) => !exists(id)).map((id) => ({ field, what: `The ${kind} ${id} does not exist.` }));

/** What a single figure must agree on with itself, beyond the shape of its fields. */
function contradictions(figure: Figure): Fault[] {
  const derived = figure.origin === "derived";
  const computed = figure.from !== undefined && figure.formula !== undefined;
  const quoted = figure.quote !== undefined;
  const pointers = [
    ...(figure.from ?? []),
    ...(figure.conflictsWith ?? []),
    ...(figure.outcomeOf ? [figure.outcomeOf] : []),
  ];
  const rules: readonly (readonly [holds: boolean, what: string])[] = [
    [derived === computed, "A derived figure, and no other, says what it is computed from and by which formula."],
    [derived === (figure.status === "derived"), "Origin and status disagree on whether the figure is derived."],
    [quoted === (figure.origin === "article"), "A figure of the article, and no other, quotes it."],
    [quoted === (figure.quoteEn !== undefined), "A quote and its English rendering go together."],
    [figure.amount.kind === "none" || figure.unit !== null, "A number needs its unit."],
    [!pointers.includes(figure.id), "The figure refers to itself."],
  ];
  return rules.flatMap(([holds, what]) => (holds ? [] : [{ what }]));
}

/** Every reference in a parsed atlas that leads nowhere, and every record that contradicts itself. */
export function findBrokenReferences(atlas: Atlas, files: Files): Problem[] {
  const figureIds = new Set<string>(atlas.figures.map((figure) => figure.id));
  const sourceIds = new Set<string>(atlas.sources.keys());
  const placeIds = new Set<string>(atlas.places.keys());
  const segmentIds = new Set<string>(atlas.segments.keys());
  const isFigure = (id: string) => figureIds.has(id);
  const isSubject = (id: string) => id === "kazakhstan" || isRouteId(id) || isContextId(id) || segmentIds.has(id);
  const missingSources = (ids: readonly SourceId[]) => missing("source", "sources", ids, (id) => sourceIds.has(id));

  const inFigure = (figure: Figure): Fault[] => [
    ...contradictions(figure),
    ...missing("subject", "subject", [figure.subject], isSubject),
    ...missing("subject", "alsoFor", figure.alsoFor ?? [], isSubject),
    ...missing("place", "places", figure.places ?? [], (id) => placeIds.has(id)),
    ...missing("source", "source", [figure.source], (id) => sourceIds.has(id)),
    ...missing("figure", "from", figure.from ?? [], isFigure),
    ...missing("figure", "conflictsWith", figure.conflictsWith ?? [], isFigure),
    ...missing("figure", "outcomeOf", figure.outcomeOf ? [figure.outcomeOf] : [], isFigure),
  ];
  /** Kilometres by country are counted from border to border: a line on land has one between each two countries. */
  const unknownBorders = ({ mode, countries, borders = [] }: Segment): Fault[] => {
    if (mode === "sea") return [];
    const crossed = borders.map(({ from, to }) => `${from} ${to}`);
    const passed = countries.slice(1).map((to, index) => `${countries[index]} ${to}`);
    return crossed.join() === passed.join()
      ? []
      : [{ field: "properties.borders", what: "The line does not say where it enters each of its countries." }];
  };
  const inSegment = (segment: Segment, route: RouteId): Fault[] => [
    ...(segment.route === route && segment.id.startsWith(`${route}.`)
      ? []
      : [{ field: "properties.route", what: `The segment is not one of the route ${route}.` }]),
    ...missing("place", "properties", [segment.from, segment.to], (id) => placeIds.has(id)),
    ...unknownBorders(segment),
    ...missingSources(segment.sources),
  ];
  const inPlace = (place: Place): Fault[] => [
    ...missing(
      "segment",
      "chainage",
      place.chainage.map(({ segment }) => segment),
      (id) => segmentIds.has(id),
    ),
    ...missingSources(place.sources),
  ];

  const told = (file: string, prefix: string, id: string, faults: readonly Fault[]): Problem[] =>
    faults.map(({ field, what }) => ({ file, where: `${prefix}${field ? `.${field}` : ""} (${id})`, what }));
  return [
    ...atlas.figures.flatMap((figure, index) => told(files.figures, `[${index}]`, figure.id, inFigure(figure))),
    ...[...atlas.routes].flatMap(([route, segments]) =>
      segments.flatMap((segment, index) =>
        told(files.layer(route), `features[${index}]`, segment.id, inSegment(segment, route)),
      ),
    ),
    ...[...atlas.places.values()].flatMap((place, index) => told(files.places, `[${index}]`, place.id, inPlace(place))),
  ];
}
