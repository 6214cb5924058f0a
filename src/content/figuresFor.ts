import type { Figure, FigureOrigin, Subject } from "../domain/figure";
import { isContextId, isRouteId, type PlaceId, segmentId } from "../domain/ids";
import type { Atlas } from "./atlas";

const rank: Readonly<Record<FigureOrigin, number>> = { article: 0, derived: 1, own: 2, context: 3 };

/** A segment is also spoken of wherever its whole route is. */
function subjectsHeardBy(atlas: Atlas, subject: Subject): ReadonlySet<Subject> {
  if (subject === "kazakhstan" || isRouteId(subject) || isContextId(subject)) return new Set([subject]);
  const id = segmentId(subject);
  const segment = id === null ? undefined : atlas.segments.get(id);
  return new Set(segment ? [subject, segment.route] : [subject]);
}

/** Compares as text: ISO dates, months and years sort by time when a missing month or day counts as the last. */
const sortKey = (date: string): string => date.padEnd(10, "~");

/** A page that bears no date is known only by the day on which it was read; that does not make it the newest. */
const statedOn = (atlas: Atlas, { asOf, source }: Figure): string => {
  const page = atlas.sources.get(source);
  return page?.published === null && page.accessed === asOf ? "" : sortKey(asOf);
};
const newestFirst = (left: string, right: string): number => (left === right ? 0 : left < right ? 1 : -1);

const inTelling = (atlas: Atlas, figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => rank[a.origin] - rank[b.origin] || newestFirst(statedOn(atlas, a), statedOn(atlas, b)));

/**
 * What the atlas says about a route, a segment or Kazakhstan: the article first, then what is computed,
 * then what the reader has brought along, then the context; inside each, the newest statement first, undated pages last, and otherwise the order of the file.
 * For a segment: its own figures, those that name it too, and those of its route.
 */
export function figuresAbout(atlas: Atlas, subject: Subject): readonly Figure[] {
  const heard = subjectsHeardBy(atlas, subject);
  return inTelling(
    atlas,
    atlas.figures.filter((figure) => [figure.subject, ...(figure.alsoFor ?? [])].some((about) => heard.has(about))),
  );
}

/** What the atlas says about a port, a crossing or a station, in the same order. */
export const figuresAt = (atlas: Atlas, place: PlaceId): readonly Figure[] =>
  inTelling(
    atlas,
    atlas.figures.filter(({ places }) => places?.includes(place)),
  );
