import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../../src/domain/place";
import { formatterFor } from "../../../../src/i18n/format";
import { type Language, languages } from "../../../../src/i18n/languages";
import { translatorFor } from "../../../../src/i18n/translator";
import { foundActs } from "../../../../src/ui/search/acts";
import { entriesOf, foundPages } from "../../../../src/ui/search/entries";
import { fold } from "../../../../src/ui/search/fold";
import { groupsOf } from "../../../../src/ui/search/groups";
import { searchOver } from "../../../../src/ui/search/searchIndex";
import { bundledAtlas } from "../../../content/bundled";

const atlas = bundledAtlas();
const speechIn = async (language: Language) => {
  const translator = await translatorFor(language);
  return { translator, format: formatterFor(translator) };
};
const english = searchOver(entriesOf(atlas, await speechIn("en")));
const russian = searchOver(entriesOf(atlas, await speechIn("ru")));

/** The ids of what is shown of one kind, best first. */
const found = (kind: string, query: string, search = english): readonly string[] =>
  groupsOf(search(query))
    .filter((group) => group.kind === kind)
    .flatMap(({ matches }) => matches.map(({ entry }) => entry.subject.id));

const names = [...atlas.places.values()].flatMap((place) =>
  [...new Set(Object.values(place.names))].map((name) => ({ place, name })),
);
/** Places that are called the same: a reader sees them side by side, and the map tells them apart. */
const namesakes = ({ id }: Place, name: string): boolean =>
  [...atlas.places.values()].some(
    (other) => other.id !== id && Object.values(other.names).some((its) => fold(its) === fold(name)),
  );

// Thousands of queries each: a busy machine takes its time.
describe("every place is found", { timeout: 60_000 }, () => {
  test("by each of its names, first or beside its namesakes", () => {
    const lost = names.filter(({ place, name }) => {
      const at = found("place", name).indexOf(place.id);
      return at < 0 || (at > 0 && !namesakes(place, name));
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("whatever the interface speaks", () => {
    expect(names.filter(({ place, name }) => !found("place", name, russian).includes(place.id))).toEqual([]);
  });

  const long = names.filter(({ name }) => fold(name).replace(/\P{L}/gu, "").length >= 5);
  const alphabets = [
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
  ];
  const slip = fc.constantFrom(...long).chain(({ place, name }) => {
    const letters = [...name];
    const spots = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
    const alphabet = alphabets.find((one) => [...fold(name)].some((letter) => one.includes(letter))) ?? "库山口";
    return fc
      .record({
        at: fc.constantFrom(...spots),
        letter: fc.constantFrom(...alphabet),
        how: fc.constantFrom("wrong", "missing", "twice", "swapped"),
      })
      .map(({ at, letter, how }) => {
        const [here = "", next = ""] = letters.slice(at, at + 2);
        const put = {
          wrong: [letter],
          missing: [],
          twice: [here, letter],
          swapped: /\p{L}/u.test(next) ? [next, here] : [letter],
        }[how];
        const taken = how === "swapped" && /\p{L}/u.test(next) ? 2 : 1;
        return { place, name, query: [...letters.slice(0, at), ...put, ...letters.slice(at + taken)].join("") };
      });
  });
  test("with one letter wrong", () => {
    fc.assert(
      fc.property(slip, ({ place, query }) => {
        expect(found("place", query), query).toContain(place.id);
      }),
      { numRuns: 1500 },
    );
  });
});

test.each([
  ["Баку", "baku"],
  ["Bakı", "baku"],
  ["baki", "baku"],
  ["ბაქო", "baku"],
  ["巴库", "baku"],
  ["Aktaw", "aktau-port"],
  ["Актав", "aktau-port"],
  ["актау", "aktau-port"],
  ["Akta", "aktau-port"],
  ["Ceyhan", "ceyhan-terminal"],
  ["Джейхан", "ceyhan-terminal"],
  ["Jeyhan", "ceyhan-terminal"],
  ["Tiblisi", "tbilisi"],
  ["Tiflis", "tbilisi"],
  ["Tbil", "tbilisi"],
  ["Тбил", "tbilisi"],
  ["elet", "alat"],
  ["Qaragandy", undefined],
])("“%s” is %s", (query, place) => {
  expect(found("place", query)[0]).toBe(place);
  expect(found("place", query, russian)[0]).toBe(place);
});

test("a whole name comes before a beginning, and that before a word within", () => {
  const ids = found("place", "Kars");
  expect(ids[0]).toBe("kars");
  expect(ids.indexOf("karsakpay")).toBeGreaterThan(0);
  expect(found("place", "Supsa")[0]).toBe("supsa-terminal");
});

test("a section is found by both of its ends, in either order and in any language", () => {
  expect(found("segment", "Sayak Aktogay")[0]).toBe("dostyk-moiynty.aktogay-sayak");
  expect(found("segment", "Актогай Саяк")[0]).toBe("dostyk-moiynty.aktogay-sayak");
});

test("a route is found by its abbreviations and in another language", () => {
  expect(found("route", "BTC")).toEqual(["btc"]);
  expect(found("route", "БТД")).toEqual(["btc"]);
  expect(found("route", "Срединный")).toEqual(["middle-corridor"]);
  expect(found("route", "titr", russian)).toEqual(["middle-corridor"]);
});

test("a figure is found by its title in either language, and by its scope", () => {
  expect(found("figure", "design capacity")).toContain("btc-capacity-design");
  expect(found("figure", "проектная мощность")).toContain("btc-capacity-design");
  expect(found("figure", "port of Aktau capacity")).toContain("aktau-port-capacity-2024");
});

test("a place with a letter missing is not crowded out by what holds it only within another word", () => {
  expect(found("place", "Urki")).toContain("ureki");
});

test("a page is found by its name", () => {
  expect(found("page", "sourc")).toEqual(["sources"]);
  expect(found("page", "источ", russian)).toEqual(["sources"]);
});

test("pages and what can be done are found by their names in every language, whatever the interface speaks", async () => {
  const georgian = searchOver(entriesOf(atlas, await speechIn("ka"), foundActs));
  const lost = await Promise.all(
    languages.map(async (language) => {
      const { t } = (await speechIn(language)).translator;
      const called = [
        ...foundPages.map((page) => ["page", page, t(`page.${page}`)] as const),
        ["act", "measure", t("control.measure")] as const,
        ...(["present", "print", "help"] as const).map((act) => ["act", act, t(`toolbar.${act}`)] as const),
        ...(["light", "dark", "contrast"] as const).map((act) => ["act", act, t(`theme.${act}`)] as const),
      ];
      return called.filter(([kind, id, name]) => found(kind, name, georgian)[0] !== id);
    }),
  );
  expect(lost.flat()).toEqual([]);
  expect(found("page", "скачать", georgian)).toEqual(["share"]);
  expect(found("act", "测距", georgian)).toEqual(["measure"]);
  expect(found("act", "full screen", georgian)).toEqual(["fullscreen"]);
});

test("what cannot be done here is not found", async () => {
  const locked = searchOver(entriesOf(atlas, await speechIn("en"), ["print"]));
  expect(found("act", "Measure", locked)).toEqual([]);
  expect(found("act", "Print", locked)).toEqual(["print"]);
});

test("the kind that answers best stands first", () => {
  expect(groupsOf(english("Sources"))[0]?.kind).toBe("page");
  expect(groupsOf(english("Baku"))[0]?.kind).toBe("place");
});

test("nothing that is typed breaks the search", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (query) => {
      expect(() => groupsOf(english(query))).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test("what is only written is not found, nor is nothing", () => {
  expect(english("")).toEqual([]);
  expect(english(" -- ")).toEqual([]);
  expect(groupsOf(english("xyzzyqwv"))).toEqual([]);
});
