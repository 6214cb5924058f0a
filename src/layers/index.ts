import type { RouteId } from "../domain/ids";
import { bakuSupsa } from "./bakuSupsa";
import { btc } from "./btc";
import { dostykMoiynty } from "./dostykMoiynty";
import type { LegendRow, RouteLayer } from "./layer";
import { middleCorridor } from "./middleCorridor";

/** Every route's layer, in the order of legends and lists. */
export const routeLayers: Readonly<Record<RouteId, RouteLayer>> = {
  "middle-corridor": middleCorridor,
  "dostyk-moiynty": dostykMoiynty,
  btc,
  "baku-supsa": bakuSupsa,
};

/** From the lowest to the topmost line. */
export const drawingOrder: readonly RouteId[] = ["baku-supsa", "btc", "middle-corridor", "dostyk-moiynty"];

export type LayerLegend = {
  readonly layer: RouteId;
  readonly title: RouteLayer["title"];
  readonly rows: readonly LegendRow[];
};

/** The legend of every route, in the order of lists. */
export const legend: readonly LayerLegend[] = Object.values(routeLayers).map((layer) => ({
  layer: layer.id,
  title: layer.title,
  rows: layer.legend,
}));

/** Ids of the style layers that a pointer can hit, the topmost first. */
export const clickableLayers: readonly string[] = [...drawingOrder]
  .reverse()
  .flatMap((id) => routeLayers[id].clickable);
