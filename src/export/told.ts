import type { FeatureCollection } from "geojson";
import type { Atlas } from "../content/atlas";
import { figuresAbout } from "../content/figuresFor";
import { figuresMet } from "../content/figuresMet";
import { headlineOf } from "../content/headline";
import { type Figure, figureOrigins } from "../domain/figure";
import { contextOf } from "../domain/ids";
import { measuredLegs } from "../domain/measure/measuredLegs";
import { sectionsOf } from "../domain/network/sections";
import { foundWay, type Way } from "../domain/network/way";
import type { Formatter } from "../i18n/format";
import { measuredWords } from "../i18n/measuredWords";
import type { Translator } from "../i18n/translator";
import { wayWords } from "../i18n/wayWords";
import { shownRoutes } from "../state/selectors";
import type { View } from "../state/view";
import type { Sight } from "./sight";

/** The content in the language that it is told in. */
export type Speech = { readonly atlas: Atlas; readonly format: Formatter; readonly translator: Translator };

/** One view put into words: what a picture, a slide or a sheet of paper is made of. */
export type Told = {
  readonly title: string;
  /** Paragraphs under the title; a scene has them. */
  readonly text: readonly string[];
  /** In the order of telling: the article, what is computed from it, the context. */
  readonly figures: readonly Figure[];
  readonly view: Pick<View, "layers" | "nodes" | "selection" | "way" | "measure">;
  readonly sight: Sight;
  /** How far off the lines may be, where the view shows that. */
  readonly error?: FeatureCollection | undefined;
  /** The series whose chart belongs here, where one is named; else the first that the figures give. */
  readonly series: string | null;
  /** What the speaker says besides. */
  readonly notes: string;
  readonly address: Address;
};

/** Where a view is found again. */
export type Address = {
  /** As it is printed. */
  readonly text: string;
  /** Null where no other reader could follow it, as from a file on a disk. */
  readonly link: string | null;
};

/** The figure that stands for the whole comes first, with what it compares to; the three origins stay apart. */
function inTelling(figures: readonly Figure[]): readonly Figure[] {
  const headline = headlineOf(figures);
  const compared = figures.filter((figure) => headline?.series !== undefined && figure.series === headline.series);
  const ordered = [...new Set([...(headline ? [headline] : []), ...compared, ...figures])];
  return figureOrigins.flatMap((origin) => ordered.filter((figure) => figure.origin === origin));
}

/** The way that a view is about: nothing is selected before it. */
function wayOf({ selection, way }: Pick<View, "selection" | "way">, atlas: Atlas): Way | null {
  return selection === null ? foundWay(atlas, way) : null;
}

/** What a view says under its title: of a way, how long it is, by mode and by country; and what is measured. */
export function textOf(
  view: Pick<View, "selection" | "way" | "measure">,
  { atlas, format, translator }: Speech,
): readonly string[] {
  const way = wayOf(view, atlas);
  return [
    ...(way ? [wayWords(way, translator, format)] : []),
    ...measuredWords(measuredLegs(atlas, view.measure ?? []), translator, format),
  ];
}

/**
 * What a view is called and which figures it carries: those of the selection, else those that its way meets, else each
 * shown route's headline.
 */
export function titleAndFigures(
  { selection, way, layers }: Pick<View, "selection" | "way" | "layers">,
  { atlas, format, translator }: Speech,
): Pick<Told, "title" | "figures"> {
  const { t } = translator;
  if (selection?.kind === "segment") {
    const segment = atlas.segments.get(selection.id);
    const own = figuresAbout(atlas, selection.id).filter(
      ({ origin, subject, alsoFor }) =>
        origin !== "context" || subject === selection.id || alsoFor?.includes(selection.id),
    );
    if (segment) {
      const title = `${t(`layer.${segment.route}`)}: ${format.segmentName(segment, atlas)}`;
      return { title, figures: inTelling(own) };
    }
  }
  if (selection?.kind === "route") {
    return { title: t(`layer.${selection.id}`), figures: inTelling(figuresAbout(atlas, selection.id)) };
  }
  if (selection?.kind === "context") {
    const layer = contextOf(selection.id);
    const line = atlas.context.find(({ id }) => id === selection.id);
    const title = t(`layer.${layer}`);
    return {
      title: line ? `${title}: ${format.nameBy(line.names)}` : title,
      figures: inTelling(figuresAbout(atlas, layer)),
    };
  }
  const routes = shownRoutes({ layers });
  const place = selection?.kind === "place" ? atlas.places.get(selection.id) : undefined;
  const asked = wayOf({ selection, way }, atlas);
  const [from, to] = [asked?.stops[0], asked?.stops.at(-1)].map((id) => (id ? atlas.places.get(id) : undefined));
  if (asked && from && to) {
    const title = t("segment.name", { from: format.placeName(from), to: format.placeName(to) });
    const met = figuresMet(atlas, sectionsOf(asked.steps, routes)).flatMap(({ figures }) => figures);
    return { title, figures: inTelling(met) };
  }
  const headlines = routes
    .map((id) => headlineOf(figuresAbout(atlas, id)))
    .filter((one): one is Figure => one !== null);
  const [only] = routes.length === 1 ? routes : [];
  const shown = only ? t(`layer.${only}`) : t("plain.allRoutes");
  return { title: place ? format.placeName(place) : shown, figures: headlines };
}
