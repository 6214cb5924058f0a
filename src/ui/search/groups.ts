import { closenesses, isLiteral } from "./closeness";
import type { Subject } from "./entries";
import type { Match } from "./searchIndex";

type Kind = Subject["kind"];

export type Group = { readonly kind: Kind; readonly matches: readonly Match[] };

/** In the order in which kinds stand when they answer alike, with how many of each are shown. */
const most: Readonly<Record<Kind, number>> = { place: 8, route: 4, segment: 6, context: 4, figure: 6, page: 8, act: 8 };
const kinds: readonly Kind[] = ["place", "route", "segment", "context", "figure", "page", "act"];

const best = ({ matches }: Group): number =>
  Math.min(...matches.map(({ closeness }) => closenesses.indexOf(closeness)));

/**
 * Answers by kind: the kind that holds the best answer first. What was guessed at shows only where nothing answers
 * literally; places alone keep those that a single letter parts from the query, as people spell them in many ways.
 */
export function groupsOf(matches: readonly Match[]): readonly Group[] {
  const isAnswered = matches.some(({ closeness }) => isLiteral(closeness));
  return kinds
    .map((kind) => {
      const ofKind = matches.filter(({ entry }) => entry.subject.kind === kind);
      const shown = ofKind.filter(
        ({ closeness }) => !isAnswered || isLiteral(closeness) || (kind === "place" && closeness === "slip"),
      );
      return { kind, matches: shown.slice(0, most[kind]) };
    })
    .filter(({ matches: shown }) => shown.length > 0)
    .sort((left, right) => best(left) - best(right));
}
