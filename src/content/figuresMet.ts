import type { Figure, Subject } from "../domain/figure";
import type { Section } from "../domain/network/sections";
import type { Atlas } from "./atlas";
import { figuresAbout } from "./figuresFor";

/** What the atlas reports of one thing that a way runs along. */
export type FiguresMet = { readonly subject: Subject; readonly figures: readonly Figure[] };

const isOf =
  (subject: Subject) =>
  ({ subject: own, alsoFor = [] }: Figure): boolean =>
    own === subject || alsoFor.includes(subject);

/**
 * The figures that a way meets, in its order: what the article says of each route, then whatever is told of a single
 * segment. Each stands once, where it is met first; what other sources say of whole routes is left to their panels.
 */
export function figuresMet(atlas: Atlas, sections: readonly Section[]): readonly FiguresMet[] {
  const told = new Set<Figure>();
  const fresh = (figures: readonly Figure[]): readonly Figure[] => {
    const rest = figures.filter((figure) => !told.has(figure));
    for (const figure of rest) told.add(figure);
    return rest;
  };
  const routes = [...new Set(sections.map(({ segment }) => segment.route))];
  const segments = [...new Set(sections.map(({ segment }) => segment.id))];
  return [
    ...routes.map((subject) => ({
      subject,
      figures: fresh(figuresAbout(atlas, subject).filter(({ origin }) => origin !== "context")),
    })),
    ...segments.map((subject) => ({
      subject,
      figures: fresh(figuresAbout(atlas, subject).filter(isOf(subject))),
    })),
  ].filter(({ figures }) => figures.length > 0);
}
