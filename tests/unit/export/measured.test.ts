import { describe, expect, test } from "vitest";
import { compose } from "../../../src/export/compose/compose";
import { composePlate } from "../../../src/export/compose/plate";
import { sheetOf } from "../../../src/export/sizes";
import { inputOf } from "./input";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
/** From Dostyk to Aktau, and on into the Baltic, which is far from every line. */
const dostykToAktau = "#measure=45.2506,82.4854~43.603,51.2209";
const andOn = `${dostykToAktau}~59.4,24.7`;
const sheet = sheetOf("slide", { width: 375, height: 667 });

const dostyk = await inputOf(dostykToAktau);
const plate = async (hash: string): Promise<string> => {
  const input = await inputOf(hash);
  return textOf(composePlate(input, input.view, "light", sheet));
};
const textOf = (svg: string): string => plain(svg.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");
const key = "measured, as the crow flies";

describe("what is measured", () => {
  test("is told as the crow flies and along the lines, drawn, and explained in the key", () => {
    const text = textOf(compose(dostyk, dostyk.view, "light", sheet).svg);
    expect(text).toContain("2,470 km as the crow flies");
    expect(text).toContain("2,940 km along the lines");
    expect(text).toContain(key);
    // The length beside the dashed line itself, which the words repeat.
    expect(text.match(/2,470 km/g)).toHaveLength(2);
  });

  test("of several legs is told leg by leg and in all; along the lines only what lies on them", async () => {
    const { view } = await inputOf(andOn);
    const [whole, first, second, ...more] = view.text.map(plain);
    expect(more).toEqual([]);
    expect(whole).toMatch(/^Measured in all: [\d,]+ km as the crow flies$/);
    expect(first).toMatch(/^Leg 1: 2,470 km as the crow flies · 2,940 km along the lines$/);
    expect(second).toMatch(/^Leg 2: [\d,]+ km as the crow flies$/);
  });

  test("of very many legs is told in one sum", async () => {
    const points = Array.from({ length: 9 }, (_, i) => `${40 + i},50`).join("~");
    expect((await inputOf(`#measure=${points}`)).view.text).toHaveLength(1);
  });

  test("lies in the picture however far from the lines", async () => {
    const { view } = await inputOf(andOn);
    const [west, south, east, north] = view.sight.bounds;
    expect(west).toBeLessThanOrEqual(24.7);
    expect(north).toBeGreaterThanOrEqual(59.4);
    expect(east).toBeGreaterThanOrEqual(82.4);
    expect(south).toBeLessThan(41);
  });

  test("has its key beside the map of a slide, which carries the words itself", async () => {
    expect(await plate(dostykToAktau)).toContain(key);
    expect(await plate("#sel=btc")).not.toContain(key);
  });

  test("is no part of the story, nor told of a single point", async () => {
    for (const scene of dostyk.story) {
      expect(scene.view.measure).toBeNull();
      expect(scene.text).toHaveLength(1);
    }
    expect(await plate("#measure=45.2506,82.4854")).not.toContain(key);
    expect((await inputOf("#measure=45.2506,82.4854")).view.text).toEqual([]);
  });

  test("is told in the reader's language", async () => {
    const { view } = await inputOf(dostykToAktau, "ru");
    expect(plain(view.text.join())).toBe("Измерено: 2 470 км по прямой · 2 940 км вдоль линий");
  });
});
