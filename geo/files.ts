import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RouteId } from "../src/domain/ids";
import type { BuiltFile } from "./checks/problem";
import { type Atlas, compile } from "./compile";
import { contextLayerText, readLabels, readTowns } from "./contextLayers";
import { routes } from "./input";
import { contextLayers } from "./input/context";
import { type ImportedLine, readImported } from "./steps/imported";
import { readCountries } from "./steps/naturalEarth";
import { readPlaces } from "./steps/readPlaces";
import { layerText, placesText } from "./steps/serialise";

/** Where a route's imported lines are kept, from the repository's root. */
export const importedPath = (route: RouteId): string => `geo/input/imported/${route}.geojson`;

/** A file of the repository as it lies there; null where there is none. */
export const committed = (root: string, path: string): string | null =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null;

/** The names of the base map, some of which the lines beside the routes run through. */
export const labelsPath = "geo/basemap/labels.json";

/** What the lines are compiled from besides the route files. */
export const readInput = (root: string) => ({
  towns: readTowns(readFileSync(join(root, "geo/input/context/towns.csv"), "utf8")),
  labels: readFileSync(join(root, labelsPath), "utf8"),
  rows: readPlaces(readFileSync(join(root, "geo/input/places.csv"), "utf8")),
  countries: readCountries(),
});

/** The imported lines of every route that has some. */
export const readAllImported = (root: string): ReadonlyMap<RouteId, readonly ImportedLine[]> =>
  new Map(
    routes.flatMap(({ route }) => {
      const text = committed(root, importedPath(route));
      return text === null ? [] : [[route, readImported(text)] as const];
    }),
  );

/** Lines and places, compiled in memory. */
export function compileLines(
  { rows, countries, towns, labels }: ReturnType<typeof readInput>,
  imported: ReadonlyMap<RouteId, readonly ImportedLine[]>,
): { readonly atlas: Atlas; readonly files: readonly BuiltFile[] } {
  const bySegment = new Map([...imported.values()].flat().map((line) => [line.id, line]));
  const atlas = compile(routes, rows, countries, bySegment);
  const layers = [...atlas.layers].map(([route, segments]) => ({
    path: `geo/layers/${route}.geojson`,
    text: layerText(segments),
  }));
  const stops = new Map([...readLabels(labels), ...towns]);
  const context = contextLayers.map((input) => ({
    path: `geo/layers/${input.layer}.geojson`,
    text: contextLayerText(input, atlas, stops),
  }));
  return { atlas, files: [...layers, ...context, { path: "geo/places.json", text: placesText(atlas.places) }] };
}
