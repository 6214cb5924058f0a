import figures from "virtual:first-figures";
import places from "virtual:first-places";
import sources from "virtual:first-sources";
import type { ParsedContent } from "./atlas";
import { layers } from "./lines";
import { parseContent } from "./parse";

/**
 * The atlas as far as the first view shows it: the article's figures, no sidings. The whole is in `load.ts`; this
 * part stands on its own, every reference in it leads somewhere.
 */
export const loadFirstAtlas = (): ParsedContent => parseContent({ figures, sources, places, layers });
