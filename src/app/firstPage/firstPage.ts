import { loadAtlas } from "../../content/load";
import { formatterFor } from "../../i18n/format";
import { translatorFor } from "../../i18n/translator";
import { measureInNode } from "../../picture/node/measureText";
import { light, type ThemeId, themeIds, themes } from "../../theme/tokens";
import { firstPicture, firstPictureStyle, plainPictureStyle } from "./firstPicture";
import { plainContent } from "./plainContent";

/** What the build writes into index.html, so that the page shows and says everything before any script has run. */
export type FirstPage = {
  /** CSS for the page's head. */
  readonly style: string;
  /** The picture, for the body. */
  readonly picture: string;
  /** Figures and sources for readers without scripts. */
  readonly noscript: string;
};

/** Enough for a table to be read; everything else is the browser's own. */
const plainStyle = [
  "#root{display:none}html,body{height:auto}",
  `main{position:relative;padding:16px 24px;background:${light.surface.panel};color:${light.ink.strong};`,
  "font:15px/1.5 system-ui,sans-serif}table{border-collapse:collapse}",
  `th,td{padding:4px 12px 4px 0;border-bottom:1px solid ${light.surface.edge};text-align:left;vertical-align:top}`,
].join("");

const water = (theme: ThemeId, where: string): string => `${where}{background:${themes[theme].ground.water}}`;

async function makeFirstPage(): Promise<FirstPage> {
  const loaded = loadAtlas();
  if (!loaded.ok)
    throw new Error(loaded.problems.map(({ file, where, what }) => `${file} ${where}: ${what}`).join("\n"));
  const { atlas } = loaded;
  const translator = await translatorFor("en", "tables");
  return {
    style: [
      water("light", ":root"),
      `@media(prefers-color-scheme:dark){${water("dark", ":root")}}`,
      `@media(prefers-contrast:more){${water("contrast", ":root")}}`,
      ...themeIds.map((theme) => water(theme, `:root[data-theme=${theme}]`)),
      "body{margin:0}",
      "#unstarted{position:fixed;z-index:9;inset:16px 16px auto;padding:12px;font:16px sans-serif}",
      firstPictureStyle(atlas),
    ].join(""),
    picture: await firstPicture(atlas, translator.t, await measureInNode()),
    noscript: `<style>${plainPictureStyle()}${plainStyle}</style>\n<main>${plainContent(atlas, translator.t, formatterFor(translator))}</main>`,
  };
}

/**
 * Drawn and written while the module is read, because whoever builds the page keeps no modules loadable for longer.
 * Runs in Node.
 */
export const firstPage: FirstPage = await makeFirstPage();
