import { describe, expect, test } from "vitest";
import { compose } from "../../../src/export/compose/compose";
import { sheetOf } from "../../../src/export/sizes";
import { inputOf } from "./input";

const size = { width: 375, height: 667 };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const pictureOf = async (hash: string) => {
  const input = await inputOf(hash);
  return compose(input, input.view, "light", sheetOf("slide", size)).svg;
};
/** The marker's band has a colour that nothing else has. */
const bandOf = (svg: string) => [...svg.matchAll(/stroke="#FFD95A"/gi)].length;

describe("a picture of a way", () => {
  test("is called by its ends and says how long it is, by mode and by country", async () => {
    const { view } = await inputOf("#route=dostyk~poti");
    expect(plain(view.title)).toBe("Dostyk – Poti");
    expect(plain(view.text.join())).toMatch(
      /^4,235 km along the lines as drawn: railway 3,686 km, sea 549 km\. By country: /,
    );
    expect(plain(view.text.join())).toContain("Kazakhstan 2,938 km");
  });

  test("shows the band along it, and none where no way is asked for", async () => {
    expect(bandOf(await pictureOf("#route=dostyk~poti"))).toBeGreaterThan(0);
    expect(bandOf(await pictureOf("#sel=btc"))).toBe(0);
  });

  test("keeps the band under what is selected before it", async () => {
    const { view } = await inputOf("#sel=btc.tr&route=dostyk~poti");
    expect(view.title).toContain("Ceyhan");
    expect(view.text).toEqual([]);
    expect(bandOf(await pictureOf("#sel=btc.tr&route=dostyk~poti&layers=middle-corridor,btc"))).toBeGreaterThan(0);
  });

  test("carries the figures that the way meets, and no others", async () => {
    const { view } = await inputOf("#route=dostyk~moiynty");
    const subjects = new Set(view.figures.flatMap(({ subject, alsoFor = [] }) => [subject, ...alsoFor]));
    expect(subjects).toContain("middle-corridor");
    expect(view.figures.every(({ subject }) => !subject.startsWith("btc"))).toBe(true);
  });

  test("speaks Russian to whoever reads Russian", async () => {
    const { view } = await inputOf("#route=dostyk~poti", "ru");
    expect(plain(view.title)).toBe("Достык – Поти");
    expect(view.text.join()).not.toMatch(/[a-z]/i);
  });
});
