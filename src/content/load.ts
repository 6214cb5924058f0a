import places from "../../geo/places.json";
import type { ParsedContent } from "./atlas";
import figures from "./figures.json";
import { layers } from "./lines";
import { parseContent } from "./parse";
import sources from "./sources.json";

/** The bundled files, parsed. A fault in them is a value, so that the page can say it instead of staying empty. */
export const loadAtlas = (): ParsedContent => parseContent({ figures, sources, places, layers });
