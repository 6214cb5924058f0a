import places from "../../geo/places.json";
import type { ParsedContent } from "./atlas";
import { bundle } from "./bundle";
import figures from "./figures.json";
import { parseContent } from "./parse";

/** The bundled files, parsed. A fault in them is a value, so that the page can say it instead of staying empty. */
export const loadAtlas = (): ParsedContent => parseContent({ ...bundle, places, figures });
