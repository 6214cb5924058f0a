import type { Atlas } from "../content/atlas";
import { type Bounds, boundsOf } from "../domain/bounds";
import { linesOf } from "../domain/contextLine";
import { greatCircle } from "../domain/measure/greatCircle";
import type { Position } from "../domain/segment";
import { drawnWay } from "../layers/wayFeatures";
import { shownRoutes } from "../state/selectors";
import type { View } from "../state/view";

/** What the map shows: exactly what a reader sees, or what the view is about with room around it. */
export type Sight = { readonly kind: "seen" | "about"; readonly bounds: Bounds };

type Lines = readonly (readonly Position[])[];

const cornersOf = ([west, south, east, north]: Bounds): readonly Position[] => [
  [west, south],
  [east, north],
];

/** The selection, else the way, else the shown routes, else all. */
function subjectLines({ selection, way, layers }: Pick<View, "selection" | "way" | "layers">, atlas: Atlas): Lines {
  const { routes, segments, places } = atlas;
  const every = [...segments.values()];
  const chosen = every.filter(({ id, route }) => id === selection?.id || route === selection?.id);
  if (chosen.length > 0) return chosen.map(({ line }) => line);
  const place = selection?.kind === "place" ? places.get(selection.id) : undefined;
  if (place) return [[place.position]];
  const beside = selection?.kind === "context" ? linesOf(atlas.context, selection.id) : [];
  if (beside.length > 0) return beside;
  const shownLayers = shownRoutes({ layers });
  const drawn = drawnWay(atlas, way, shownLayers);
  if (drawn) return [cornersOf(drawn.bounds)];
  const shown = shownLayers.flatMap((id) => routes.get(id) ?? []);
  return (shown.length > 0 ? shown : every).map(({ line }) => line);
}

/** What is measured, as it is drawn: an arc may lie further out than its ends. */
const measuredLines = (points: readonly Position[]): Lines => [
  points,
  ...points.slice(1).map((to, index) => greatCircle(points[index] ?? to, to)),
];

/** Everything that a view is about, and what is measured, wherever that lies. */
export const sightOf = (
  view: Pick<View, "selection" | "way" | "layers" | "measure">,
  atlas: Atlas,
): Sight & { readonly kind: "about" } => ({
  kind: "about",
  bounds: boundsOf([...subjectLines(view, atlas), ...measuredLines(view.measure ?? [])]),
});
