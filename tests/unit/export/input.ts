import { toldScenes } from "../../../src/app/exporting/toldScenes";
import { basemap } from "../../../src/content/basemap";
import { loadAtlas } from "../../../src/content/load";
import { loadStory } from "../../../src/content/story";
import type { Choices, ExportInput, Task } from "../../../src/export/format";
import { sightOf } from "../../../src/export/sight";
import { type Address, textOf, titleAndFigures } from "../../../src/export/told";
import { formatterFor } from "../../../src/i18n/format";
import type { Language } from "../../../src/i18n/languages";
import { translatorFor } from "../../../src/i18n/translator";
import { measureInNode } from "../../../src/picture/node/measureText";
import { formatUrl, parseUrl } from "../../../src/state/url";
import type { View } from "../../../src/state/view";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
export const { atlas } = loaded;
const story = loadStory(atlas);
if (!story.ok) throw new Error(JSON.stringify(story.problems.slice(0, 3)));
const { scenes } = story;

export const measure = await measureInNode();
export const today = "2026-04-01";

const addressOf = (view: View): Address => {
  const { search, hash } = formatUrl(view);
  return { text: `https://atlas.example/${search}${hash}`, link: `https://atlas.example/${search}${hash}` };
};

/** What the page gathers for a link, without a page. */
export async function inputOf(hash: string, language: Language = "en"): Promise<ExportInput> {
  const translator = await translatorFor(language, "exports", "tables", "story", "way", "measure", "context");
  const speech = { atlas, translator, format: formatterFor(translator) };
  const { view } = parseUrl({ search: "", hash });
  return {
    ...speech,
    today,
    view: {
      ...titleAndFigures(view, speech),
      text: textOf(view, speech),
      notes: "",
      series: null,
      view,
      sight: sightOf(view, atlas),
      address: addressOf(view),
    },
    story: toldScenes(scenes, view, addressOf, speech).flatMap((scene) => scene ?? []),
    basemap: await basemap(language),
    labels: language,
    screen: { width: 375, height: 667 },
    measure,
    faces: async () => [],
  };
}

export const choices: Choices = {
  theme: "light",
  size: "slide",
  slides: "view",
  figures: "view",
  lines: "shown",
  table: "standard",
};

/** Work that nobody gives up. */
export const task = (): Task => ({ signal: new AbortController().signal, onProgress: () => undefined });
