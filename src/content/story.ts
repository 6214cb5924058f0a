import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { isRouteId, placeId, segmentId } from "../domain/ids";
import type { Scene, Slot, Story } from "../domain/scene";
import type { Position } from "../domain/segment";
import type { Atlas, Problem } from "./atlas";
import { findRepeats, parseList } from "./parse";
import story from "./story.json";
import { sceneSchema } from "./storySchema";

const file = "src/content/story.json";

export type ParsedStory =
  | { readonly ok: true; readonly scenes: Story }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Why a figure cannot be written in the form that a gap asks for; null when it can. */
function slotFault(figure: Figure, { as }: Slot): string | null {
  const { amount, change, period } = figure;
  switch (as) {
    case "amount":
    case "bareAmount":
      return amount.kind === "none" ? "prints no number" : null;
    case "count":
      return amount.kind === "exact" ? null : "is no plain count";
    case "percentChange":
      return change === undefined ? "has no change" : null;
    case "period":
      return period === null ? "names no period" : null;
    case "year":
      return period?.from.slice(4) === "-01-01" && period.to === `${period.from.slice(0, 4)}-12-31`
        ? null
        : "does not stand for one year";
  }
}

/** What a scene says of the atlas that does not hold. */
function faultsOf(scene: Scene, atlas: Atlas): { readonly field: string; readonly what: string }[] {
  const figures = new Map(atlas.figures.map((figure) => [figure.id, figure]));
  const cited = new Set(scene.cites.map(({ figure }) => figure));
  const uncited = (field: string, ids: readonly FigureId[]) =>
    ids.filter((id) => !cited.has(id)).map((id) => ({ field, what: `The figure ${id} is not among \`cites\`.` }));
  const isThere = (id: string): boolean => {
    if (isRouteId(id)) return true;
    const segment = segmentId(id);
    if (segment) return atlas.segments.has(segment);
    const place = placeId(id);
    return place !== null && atlas.places.has(place);
  };
  return [
    ...scene.shows
      .filter((id) => !isThere(id))
      .map((id) => ({ field: "shows", what: `${id} is neither a route nor a segment nor a place of the atlas.` })),
    ...scene.cites.flatMap(({ figure: id, status }) => {
      const figure = figures.get(id);
      if (!figure) return [{ field: "cites", what: `The figure ${id} does not exist.` }];
      return figure.status === status
        ? []
        : [{ field: "cites", what: `The figure ${id} is ${figure.status}; the scene was written for ${status}.` }];
    }),
    ...uncited("figure", [scene.figure]),
    ...uncited("beside", scene.beside),
    ...Object.entries(scene.slots).flatMap(([name, slot]) => {
      const figure = figures.get(slot.figure);
      const fault = figure ? slotFault(figure, slot) : null;
      return [
        ...uncited(`slots.${name}`, [slot.figure]),
        ...(fault ? [{ field: `slots.${name}`, what: `The figure ${slot.figure} ${fault}.` }] : []),
      ];
    }),
    ...(scene.chart !== undefined && atlas.figures.filter(({ series }) => series === scene.chart).length < 2
      ? [{ field: "chart", what: `The series ${scene.chart} has fewer than two figures.` }]
      : []),
  ];
}

/**
 * Turns a story into scenes whose references all lead somewhere in the atlas, or into every fault found. Where the
 * atlas is an earlier version, what it does not bear out is no fault: that scene is left untold, and the others keep
 * their numbers, which links name.
 *
 * @param value any JSON value
 */
export function parseStory(value: unknown, atlas: Atlas): ParsedStory {
  const { items, problems } = parseList(sceneSchema, value, file);
  const malformed = [...problems, ...findRepeats(items, file)];
  if (malformed.length > 0) return { ok: false, problems: malformed };
  const faults = items.map((scene, index) =>
    faultsOf(scene, atlas).map(({ field, what }) => ({ file, where: `[${index}].${field} (${scene.id})`, what })),
  );
  const broken = faults.flat();
  if (broken.length === 0) return { ok: true, scenes: items };
  const scenes = items.map((scene, index) => (faults[index]?.length === 0 ? scene : undefined));
  return atlas.kept && scenes.some((scene) => scene) ? { ok: true, scenes } : { ok: false, problems: broken };
}

/**
 * The bundled story, whatever version of the data is told with it. The atlas must be the whole one: scenes cite
 * outcomes that only context tells.
 */
export const loadStory = (atlas: Atlas): ParsedStory => parseStory(story, atlas);

/** The lines and points that a scene keeps in sight. */
export const linesShownBy = ({ shows }: Pick<Scene, "shows">, atlas: Atlas): readonly (readonly Position[])[] =>
  shows.flatMap((id): readonly (readonly Position[])[] => {
    if (isRouteId(id)) return (atlas.routes.get(id) ?? []).map(({ line }) => line);
    const segment = segmentId(id);
    if (segment) return [atlas.segments.get(segment)?.line ?? []];
    const place = placeId(id);
    const position = place && atlas.places.get(place)?.position;
    return position ? [[position]] : [];
  });
