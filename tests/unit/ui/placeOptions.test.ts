import { describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages";
import { placeOptions } from "../../../src/ui/way/placeOptions";
import { bundledAtlas } from "../../content/bundled";

const { places } = bundledAtlas();
const everywhere = () => true;
const found = (text: string, language: (typeof languages)[number] = "en") =>
  placeOptions(places, everywhere, text, language).map(({ place }) => place.id as string);

describe("the places that answer a name", () => {
  test.each([
    ["Poti", "poti"],
    ["поти", "poti"],
    ["ფოთი", "poti"],
    ["波季", "poti"],
    ["достык", "dostyk"],
    ["Dostık", "dostyk"],
    ["актау", "aktau-port"],
    ["Gəncə", "ganja"],
    ["gence", "ganja"],
  ])("%s is understood, whatever its language", (text, id) => {
    expect(found(text)).toContain(id);
    expect(found(text, "ru")).toContain(id);
  });

  test("say by which name they were found where it is not the reader's", () => {
    const [first] = placeOptions(places, everywhere, "Поти", "en");
    expect(first?.alias).toBe("Поти");
    expect(placeOptions(places, everywhere, "Поти", "ru")[0]?.alias).toBeNull();
  });

  test("begin with what begins so, the larger place first", () => {
    expect(found("al")[0]).toMatch(/^(alat|almaty)$/);
    expect(found("port").length).toBeLessThanOrEqual(8);
  });

  test("every place on the lines answers its own name in each language that it has", () => {
    for (const language of languages) {
      for (const place of places.values()) {
        const name = place.names[language];
        if (name === undefined || place.chainage.length === 0) continue;
        const names = placeOptions(places, (id) => id === place.id, name, language);
        expect(
          names.map(({ place: one }) => one.id),
          name,
        ).toEqual([place.id]);
      }
    }
  });

  test("are the main places before anything is typed, and only those that are offered", () => {
    expect(placeOptions(places, everywhere, "", "en").every(({ place }) => place.rank === 1)).toBe(true);
    expect(placeOptions(places, (id) => id === "poti", "", "en").map(({ place }) => place.id)).toEqual(["poti"]);
    expect(found("no such place")).toEqual([]);
  });
});
