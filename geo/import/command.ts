import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { RouteId } from "../../src/domain/ids";
import { checkAtlas, checkFiles } from "../checks";
import type { Problem } from "../checks/problem";
import { committed, compileLines, importedPath, readAllImported, readInput } from "../files";
import { routes } from "../input";
import { type ImportedLine, importedText } from "../steps/imported";
import { readLand } from "../steps/naturalEarth";
import { importLine, sayLine } from "./importLine";
import { readOptions } from "./options";
import { writeTogether } from "./writeTogether";

/** What a command did, in sentences, or why it did nothing at all. */
export type Done = { readonly problems: readonly Problem[]; readonly said: readonly string[] };

/** A text of this size is parsed in some seconds. */
const largestMb = 200;

/**
 * Replaces lines of a route by those of a file, if all checks pass with them; otherwise no file is touched.
 *
 * @param today as `2026-03-31`
 */
export function importCommand(args: readonly string[], root: string, today: string): Done {
  const asked = readOptions(args, JSON.parse(readFileSync(join(root, "src/content/sources.json"), "utf8")));
  if (!asked.ok) return { problems: asked.problems, said: [] };
  const { route, path, source, licence, toleranceM, isDry } = asked.options;
  const text = readText(path);
  if (typeof text !== "string") return { problems: [text], said: [] };

  const input = readInput(root);
  const imported = readAllImported(root);
  const now = compileLines(input, imported);
  const provenance = { source, licence, imported: today, file: basename(path) };
  const result = importLine(text, route, provenance, { routes, ...input, atlas: now.atlas }, toleranceM);
  if (!result.ok) return { problems: result.problems, said: [] };

  const merged = withLines(imported, result.lines);
  const built = compiled(input, merged);
  if (!built.ok) return { problems: built.problems, said: [] };
  const inputs = [...merged].map(([id, lines]) => ({ path: importedPath(id), text: importedText(lines) }));
  const changed = [...inputs, ...built.files].filter((file) => committed(root, file.path) !== file.text);
  if (!isDry) writeTogether(root, changed);
  return {
    problems: [],
    said: [
      ...result.lines.map((line) => (line.route === route ? sayLine(line) : `${sayLine(line)}; the same track`)),
      ...result.stays.map(({ segment, why }) => `${segment}: stays as it was, ${why}`),
      ...result.notes,
      `licence: ${licence}; source: ${source}`,
      ...changed.map((file) => `${isDry ? "would write" : "wrote"} ${file.path}`),
    ],
  };
}

function readText(path: string): string | Problem {
  try {
    const mb = statSync(path).size / 1e6;
    if (mb > largestMb)
      return {
        where: path,
        what: `is ${Math.round(mb)} MB large, more than ${largestMb}; cut it to the surroundings of the route`,
      };
    return readFileSync(path, "utf8");
  } catch (fault) {
    return { where: path, what: `cannot be read: ${fault instanceof Error ? fault.message : String(fault)}` };
  }
}

/** New lines in the place of older ones, each route's in the order of the route. */
function withLines(
  imported: ReadonlyMap<RouteId, readonly ImportedLine[]>,
  lines: readonly (ImportedLine & { readonly route: RouteId })[],
): ReadonlyMap<RouteId, readonly ImportedLine[]> {
  const order = routes.flatMap(({ ways }) => ways.flatMap(({ segments }) => segments.map(({ id }) => id)));
  const merged = new Map(imported);
  for (const { route, ...line } of lines) {
    const others = (merged.get(route) ?? []).filter(({ id }) => id !== line.id);
    merged.set(
      route,
      [...others, line].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    );
  }
  return merged;
}

/** Lines and places with an import, as long as every check holds. */
function compiled(input: ReturnType<typeof readInput>, imported: ReadonlyMap<RouteId, readonly ImportedLine[]>) {
  try {
    const { atlas, files } = compileLines(input, imported);
    const heavy = checkFiles(files).map(({ where, what }) => ({
      where,
      what: `${what}; a line is thinned more with --tolerance <metres>`,
    }));
    const problems = [...checkAtlas(atlas, readLand()), ...heavy];
    return problems.length > 0 ? ({ ok: false, problems } as const) : ({ ok: true, files } as const);
  } catch (fault) {
    const what = fault instanceof Error ? fault.message : String(fault);
    return { ok: false, problems: [{ where: "with this line", what }] } as const;
  }
}
