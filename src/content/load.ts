import places from "../../geo/places.json";
import type { ParsedContent } from "./atlas";
import { loadContext } from "./contextLines";
import figures from "./figures.json";
import { layers } from "./lines";
import { parseWhole } from "./relations";
import sources from "./sources.json";

/** The bundled files, parsed. A fault in them is a value, so that the page can say it instead of staying empty. */
export function loadAtlas(): ParsedContent {
  const parsed = parseWhole({ figures, sources, places, layers });
  const context = loadContext();
  if (!parsed.ok) return parsed;
  return context.ok ? { ok: true, atlas: { ...parsed.atlas, context: context.lines } } : context;
}
