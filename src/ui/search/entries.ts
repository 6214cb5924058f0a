import type { Atlas } from "../../content/atlas";
import { isWordless } from "../../content/isWordless";
import { actNames, pageNames } from "../../content/pageNames";
import { routeNames } from "../../content/routeNames";
import type { ContextLine } from "../../domain/contextLine";
import type { Figure, FigureOrigin } from "../../domain/figure";
import {
  type ContextId,
  type ContextLineId,
  contextIds,
  type FigureId,
  isRouteId,
  type PlaceId,
  type RouteId,
  routeIds,
  type SegmentId,
} from "../../domain/ids";
import type { Place } from "../../domain/place";
import type { Segment } from "../../domain/segment";
import type { Formatter } from "../../i18n/format";
import { type Language, languages } from "../../i18n/languages";
import type { Translator } from "../../i18n/translator";
import { type Tone, toneOfSegment, toneOfSubject } from "../tone";
import type { Act } from "./acts";

export const foundPages = ["figures", "table", "outline", "way", "own", "sources", "about", "share"] as const;

/** What a reader may look for, in the order in which kinds stand when nothing tells them apart. */
export type Subject =
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "route"; readonly id: RouteId }
  | { readonly kind: "segment"; readonly id: SegmentId }
  | { readonly kind: "context"; readonly id: ContextId | ContextLineId }
  | { readonly kind: "figure"; readonly id: FigureId }
  | { readonly kind: "page"; readonly id: (typeof foundPages)[number] }
  | { readonly kind: "act"; readonly id: Act };

export type Name = { readonly text: string; readonly language: Language };

/** Something that can be found. */
export type Entry = {
  readonly subject: Subject;
  /** As the reader calls it. */
  readonly title: Name;
  readonly tone: Tone;
  /** A few quiet words beside it: what it is. */
  readonly mark: string;
  /** All that it is called, the title first. */
  readonly names: readonly Name[];
  /** Words that lead to it without being its name. */
  readonly words: string;
  /** Of two that answer alike the lighter one comes first. */
  readonly weight: number;
};

type Speech = { readonly translator: Translator; readonly format: Formatter };

const originWeight: Readonly<Record<FigureOrigin, number>> = { article: 0, derived: 1, own: 1, context: 2 };

function placeEntry(place: Place, { translator: { language, t }, format }: Speech): Entry {
  const title: Name = { text: format.placeName(place), language };
  const names = languages.flatMap((one) => {
    const text = place.names[one];
    return text === undefined ? [] : [{ text, language: one }];
  });
  const country = place.country === null ? "" : format.country(place.country);
  const kinds = place.kinds.map((kind) => t(`placeKind.${kind}`));
  return {
    subject: { kind: "place", id: place.id },
    title,
    tone: "plain",
    mark: format.dotted([...kinds.slice(0, 1), country]),
    names: [title, ...names],
    words: [title.text, place.names.en, ...kinds, country].join(" "),
    weight: place.rank,
  };
}

function segmentEntry(segment: Segment, atlas: Atlas, { translator: { language, t }, format }: Speech): Entry {
  const title: Name = { text: format.segmentName(segment, atlas), language };
  const ends = [atlas.places.get(segment.from), atlas.places.get(segment.to)];
  const names = languages.flatMap((one) => {
    const named = ends.flatMap((place) => place?.names[one] ?? []);
    return named.length < ends.length ? [] : [{ text: named.join(" – "), language: one }];
  });
  const route = t(`layer.${segment.route}`);
  return {
    subject: { kind: "segment", id: segment.id },
    title,
    tone: toneOfSegment(segment),
    mark: format.dotted([route, format.km(segment.lengthKm)]),
    names: [title, ...names],
    words: [title.text, route, t(`mode.${segment.mode}`)].join(" "),
    weight: routeIds.indexOf(segment.route),
  };
}

function routeEntry(id: RouteId, { translator: { language, t } }: Speech): Entry {
  const title: Name = { text: t(`layer.${id}`), language };
  const names = languages.flatMap((one) => routeNames[id][one].map((text) => ({ text, language: one })));
  return {
    subject: { kind: "route", id },
    title,
    tone: id,
    mark: t(`route.${id}.what`),
    names: [title, ...names],
    words: [title.text, t(`route.${id}.what`)].join(" "),
    weight: routeIds.indexOf(id),
  };
}

function contextEntry(id: ContextId, { translator: { language, t } }: Speech): Entry {
  const title: Name = { text: t(`layer.${id}`), language };
  return {
    subject: { kind: "context", id },
    title,
    tone: "plain",
    mark: "",
    names: [title],
    words: title.text,
    weight: contextIds.indexOf(id),
  };
}

function contextLineEntry({ id, layer, names }: ContextLine, { translator: { language, t }, format }: Speech): Entry {
  const title: Name = { text: format.nameBy(names), language };
  const others = languages.flatMap((one) => {
    const text = names[one];
    return text === undefined ? [] : [{ text, language: one }];
  });
  return {
    subject: { kind: "context", id },
    title,
    tone: "plain",
    mark: t(`layer.${layer}`),
    names: [title, ...others],
    words: [title.text, t(`layer.${layer}`)].join(" "),
    weight: contextIds.indexOf(layer),
  };
}

function figureEntry(figure: Figure, { translator: { language, t }, format }: Speech): Entry {
  const title: Name = { text: format.localized(figure.title), language };
  const names = languages.flatMap((one) => {
    const text = figure.title[one];
    return text === undefined ? [] : [{ text, language: one }];
  });
  const route = figure.subject.split(".")[0] ?? "";
  const period = figure.period ? format.period(figure.period) : "";
  return {
    subject: { kind: "figure", id: figure.id },
    title,
    tone: toneOfSubject(figure.subject),
    mark: format.dotted([
      figure.origin === "own" ? t("figure.own") : "",
      isWordless(figure) ? "" : format.amount(figure),
      period,
    ]),
    names: [title, ...names],
    words: [title.text, format.localized(figure.scope), isRouteId(route) ? t(`layer.${route}`) : "", period].join(" "),
    weight: originWeight[figure.origin],
  };
}

/** Pages and what can be done are called in every language alike: who reads another finds them all the same. */
function calledEntry(
  subject: Extract<Subject, { readonly kind: "page" | "act" }>,
  called: Readonly<Record<Language, readonly string[]>>,
  language: Language,
): Entry {
  const title: Name = { text: called[language][0] ?? subject.id, language };
  const names = languages.flatMap((one) => called[one].map((text) => ({ text, language: one })));
  const own = called[language].map((text) => ({ text, language }));
  return { subject, title, tone: "plain", mark: "", names: [...own, ...names], words: title.text, weight: 0 };
}

/** All that can be found in an atlas, and done, as a reader of one language sees it. */
export const entriesOf = (atlas: Atlas, speech: Speech, acts: readonly Act[] = []): readonly Entry[] => [
  ...[...atlas.places.values()].map((place) => placeEntry(place, speech)),
  ...routeIds.map((id) => routeEntry(id, speech)),
  ...[...atlas.segments.values()].map((segment) => segmentEntry(segment, atlas, speech)),
  ...contextIds.map((id) => contextEntry(id, speech)),
  ...atlas.context.map((line) => contextLineEntry(line, speech)),
  ...atlas.figures.map((figure) => figureEntry(figure, speech)),
  ...foundPages.map((id) => calledEntry({ kind: "page", id }, pageNames[id], speech.translator.language)),
  ...acts.map((id) => calledEntry({ kind: "act", id }, actNames[id], speech.translator.language)),
];
