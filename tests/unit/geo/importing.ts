import { compileLines, readInput } from "../../../geo/files";
import { type ImportResult, importLine } from "../../../geo/import/importLine";
import { routes } from "../../../geo/input";
import { type RouteId, sourceId } from "../../../src/domain/ids";

/** What lines are compiled from besides the route files. */
export const input = readInput(".");

/** The atlas without any import. */
export const { atlas } = compileLines(input, new Map());

const source = sourceId("openstreetmap");
if (source === null) throw new Error("the source has an id");
const provenance = { source, licence: "ODbL 1.0", imported: "2026-03-31", file: "tracks.geojson" };

/** What an import of a text finds. */
export const imported = (route: RouteId, text: string): ImportResult =>
  importLine(text, route, provenance, { routes, ...input, atlas });

/** The lines of an import that must succeed. */
export function linesOf(route: RouteId, text: string) {
  const result = imported(route, text);
  if (!result.ok) throw new Error(result.problems.map(({ where, what }) => `${where}: ${what}`).join("; "));
  return result.lines;
}

/** Why an import was refused, or what it found in spite of all. */
export function refusal(route: RouteId, text: string): string {
  const result = imported(route, text);
  return result.ok
    ? `took ${result.lines.map(({ id }) => id).join()}`
    : result.problems.map(({ where, what }) => `${where}: ${what}`).join("\n");
}
