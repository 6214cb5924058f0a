import { describe, expect, test } from "vitest";
import { shareCard } from "../../src/app/firstPage/shareCard";
import { compose } from "../../src/export/compose/compose";
import { type PictureSizeId, sheetOf } from "../../src/export/sizes";
import type { Language } from "../../src/i18n/languages";
import { drawPicture } from "../../src/picture/drawPicture";
import type { ThemeId } from "../../src/theme/tokens";
import { inputOf } from "../unit/export/input";
import { viewOf } from "../unit/picture/defaultView";
import { keep, kept, rasterised, unlike } from "./rasterised";

async function composed(hash: string, language: Language, theme: ThemeId, size: PictureSizeId): Promise<string> {
  const input = await inputOf(hash, language);
  return compose(input, input.view, theme, sheetOf(size, input.screen)).svg;
}

/** What is handed out as a picture, and the one that the page is born with. */
const pictures: Readonly<Record<string, () => Promise<string>>> = {
  "first-view-light": async () => drawPicture(viewOf("light")),
  "first-view-dark-russian": async () => drawPicture(viewOf("dark", "ru")),
  "link-preview": async () => shareCard,
  "slide-dostyk-moiynty-russian": () => composed("#sel=dostyk-moiynty", "ru", "light", "slide"),
  "square-btc-dark": () => composed("#sel=btc", "en", "dark", "square"),
  "a4-aktau-alat": () => composed("#sel=middle-corridor.aktau-port-alat", "en", "light", "a4Portrait"),
};

/** A word that is lost or moved is more than this; smoothed edges are less. */
const tolerated = 0.002;

describe("pictures look as they did", () => {
  test.each(Object.keys(pictures))("%s", async (name) => {
    const now = await rasterised((await pictures[name]?.()) ?? "");
    if (process.env.KEEP_PICTURES) keep("tests/exports/pictures", name, now);
    const before = kept(`tests/exports/pictures/${name}.png`);
    const share = before ? unlike(now, before) : 1;
    if (share > tolerated) keep("test-results/pictures", name, now);
    expect(
      share,
      `Compare test-results/pictures/${name}.png with the one kept; if it is meant so, KEEP_PICTURES=1 npx vitest run tests/exports`,
    ).toBeLessThanOrEqual(tolerated);
  });
});
