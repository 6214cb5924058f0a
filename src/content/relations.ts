import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { ParsedContent, Problem, RawContent } from "./atlas";
import { files, parseContent } from "./parse";

/** A fault of one record, before its file and place are added. */
type Fault = { readonly field: string; readonly what: string };
type ById = ReadonlyMap<FigureId, Figure>;

/** Dates may be a month or a year: the first day that one can mean, and the last. */
const firstDay = (date: string): string => date.padEnd(10, "-01");
const lastDay = (date: string): string => date.padEnd(10, "-99");

/** What a figure points to that leads on in time; whoever follows it must come to an end. */
const onwards: Readonly<Record<string, (figure: Figure) => readonly FigureId[]>> = {
  supersedes: ({ supersedes = [] }) => supersedes,
  outcomeOf: ({ outcomeOf }) => (outcomeOf ? [outcomeOf] : []),
  from: ({ from = [] }) => from,
};

/** Whether following a relation from a figure leads back to it. */
function isCircular(figure: Figure, next: (figure: Figure) => readonly FigureId[], all: ById): boolean {
  const reached = new Set<FigureId>(next(figure));
  for (const id of reached) for (const further of next(all.get(id) ?? figure)) reached.add(further);
  return reached.has(figure.id);
}

/** What cannot be, where a figure takes the place of another. */
function faultsOfSuccession(figure: Figure, old: Figure): string[] {
  const isSame = (["quantity", "subject", "unit"] as const).every((field) => figure[field] === old[field]);
  return [
    ...(isSame ? [] : [`The figure ${old.id} counts something else, so this one cannot take its place.`]),
    ...(firstDay(old.asOf) > lastDay(figure.asOf) ? [`The figure ${old.id} is newer than this one.`] : []),
    ...(figure.conflictsWith?.includes(old.id)
      ? [`The figure ${old.id} cannot both stand beside this one and be replaced by it.`]
      : []),
  ];
}

/** What the members of a series must share to be compared; the article and what follows from it are one origin. */
const measured: Readonly<Record<string, (figure: Figure) => unknown>> = {
  quantities: ({ quantity }) => quantity,
  subjects: ({ subject }) => subject,
  units: ({ unit }) => unit,
  scopes: ({ scope }) => scope.en,
  origins: ({ origin }) => origin === "context",
};

function faultsOfSeries(figure: Figure, first: Figure | undefined): Fault[] {
  if (!first || first === figure) return [];
  return Object.entries(measured)
    .filter(([, read]) => read(figure) !== read(first))
    .map(([what]) => ({ field: "series", what: `The series ${figure.series} mixes ${what}: see ${first.id}.` }));
}

/**
 * Every relation between figures that cannot hold: one that leads nowhere, in a circle or back in time, one that is
 * told from one side only, and a series that is not one measure.
 */
export function findBrokenRelations(figures: readonly Figure[]): Problem[] {
  const all: ById = new Map(figures.map((figure) => [figure.id, figure]));
  const firstOf = new Map<string, Figure>();
  const successors = new Map<FigureId, Figure>();
  for (const figure of figures)
    if (figure.series !== undefined && !firstOf.has(figure.series)) firstOf.set(figure.series, figure);

  const inSuccession = (figure: Figure): Fault[] =>
    (figure.supersedes ?? []).flatMap((id) => {
      const old = all.get(id);
      if (!old) return [{ field: "supersedes", what: `The figure ${id} does not exist.` }];
      const other = successors.get(id);
      successors.set(id, figure);
      return [
        ...faultsOfSuccession(figure, old),
        ...(other ? [`The figure ${id} has been replaced by ${other.id} already.`] : []),
      ].map((what) => ({ field: "supersedes", what }));
    });
  const inConflict = (figure: Figure): Fault[] =>
    (figure.conflictsWith ?? [])
      .filter((id) => !all.get(id)?.conflictsWith?.includes(figure.id))
      .map((id) => ({
        field: "conflictsWith",
        what: `The figure ${id} does not say that it conflicts with this one.`,
      }));
  const inCircles = (figure: Figure): Fault[] =>
    Object.entries(onwards)
      .filter(([, next]) => isCircular(figure, next, all))
      .map(([field]) => ({ field, what: "The figure leads back to itself." }));
  const inReview = ({ reviewBy, asOf }: Figure): Fault[] =>
    reviewBy !== undefined && reviewBy < firstDay(asOf)
      ? [{ field: "reviewBy", what: "The figure is to be reviewed before it was published." }]
      : [];

  return figures.flatMap((figure, index) =>
    [
      ...inSuccession(figure),
      ...inConflict(figure),
      ...inCircles(figure),
      ...faultsOfSeries(figure, figure.series === undefined ? undefined : firstOf.get(figure.series)),
      ...inReview(figure),
    ].map(({ field, what }) => ({ file: files.figures, where: `[${index}].${field} (${figure.id})`, what })),
  );
}

/** Parses the whole content, relations between figures included. Takes any JSON value and never throws. */
export function parseWhole(raw: RawContent): ParsedContent {
  const parsed = parseContent(raw);
  if (!parsed.ok) return parsed;
  const problems = findBrokenRelations(parsed.atlas.figures);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}
