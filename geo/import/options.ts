import { parseArgs } from "node:util";
import { isRouteId, type RouteId, routeIds, type SourceId, sourceId } from "../../src/domain/ids";
import type { Problem } from "../checks/problem";
import { isRecord } from "./json";

export type Options = {
  readonly route: RouteId;
  readonly path: string;
  readonly source: SourceId;
  readonly licence: string;
  /** How far the thinned line may lie from the file's. */
  readonly toleranceM: number | undefined;
  readonly isDry: boolean;
};

export const usage =
  'npm run geo -- import <route> <file> --source <id> [--licence "<text>"] [--tolerance <metres>] [--dry-run]';

const sourcesFile = "src/content/sources.json";

/** What was asked for, or what is missing in it. The licence is the source's own unless the command says another. */
export function readOptions(
  args: readonly string[],
  sources: unknown,
): { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const asked = parse(args);
  if (typeof asked === "string")
    return { ok: false, problems: [{ where: "the command", what: `${asked}; it reads: ${usage}` }] };
  const { positionals, values } = asked;
  const problems: Problem[] = [];
  const fault: Fault = (where, what) => {
    problems.push({ where, what });
    return null;
  };
  const target = readTarget(positionals, fault);
  const credit = readCredit(values, sources, fault);
  const toleranceM = values.tolerance === undefined ? undefined : Number(values.tolerance);
  if (toleranceM !== undefined && !(toleranceM >= 10 && toleranceM <= 500))
    fault("--tolerance", `"${values.tolerance}" is not between 10 and 500 metres`);
  return problems.length > 0 || target === null || credit === null
    ? { ok: false, problems }
    : { ok: true, options: { ...target, ...credit, toleranceM, isDry: values["dry-run"] ?? false } };
}

type Fault = (where: string, what: string) => null;

function readTarget([name, path, ...more]: readonly string[], fault: Fault): Pick<Options, "route" | "path"> | null {
  if (name === undefined || path === undefined || more.length > 0)
    return fault("the command", `needs a route and a file: ${usage}`);
  return isRouteId(name)
    ? { route: name, path }
    : fault("the command", `"${name}" is no route of the atlas; there are ${routeIds.join(", ")}`);
}

function readCredit(
  values: { readonly source?: string | undefined; readonly licence?: string | undefined },
  sources: unknown,
  fault: Fault,
): Pick<Options, "source" | "licence"> | null {
  const id = values.source;
  if (id === undefined)
    return fault(
      "--source",
      `is missing: the id of the file's source in ${sourcesFile}, which the line is credited to`,
    );
  const list: readonly unknown[] = Array.isArray(sources) ? sources : [];
  const known = list.filter(isRecord).find((one) => one.id === id);
  const source = sourceId(id);
  if (source === null || known === undefined)
    return fault(
      "--source",
      `"${id}" does not stand in ${sourcesFile}; add it there first, with publisher, title and licence`,
    );
  const own = typeof known.licence === "string" ? known.licence.trim() : "";
  const licence = values.licence?.trim() || own;
  return licence === ""
    ? fault(
        "--licence",
        `the source "${id}" has no licence in ${sourcesFile}; write it there, or say --licence "<text>"`,
      )
    : { source, licence };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: "string" },
        licence: { type: "string" },
        tolerance: { type: "string" },
        "dry-run": { type: "boolean" },
      },
    });
  } catch (fault) {
    return fault instanceof Error ? (fault.message.split(". ")[0] ?? "cannot be read") : "cannot be read";
  }
}
