import figures from "virtual:first-figures";
import places from "virtual:first-places";
import type { ParsedContent } from "./atlas";
import { bundle } from "./bundle";
import { parseContent } from "./parse";

/** The atlas with the article's figures only: enough for the first view. The whole is in `load.ts`. */
export const loadFirstAtlas = (): ParsedContent => parseContent({ ...bundle, places, figures });
