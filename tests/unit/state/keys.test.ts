import { describe, expect, test } from "vitest";
import { hostKeys, keysOf, withKeys } from "../../../src/state/keys";
import { defaultView, type View } from "../../../src/state/view";

const embedded: View = { ...defaultView, embed: true, api: true, lang: "ru", theme: "dark" };

describe("the keys of a view", () => {
  test("are the address's, but for the frame's own", () => {
    expect(hostKeys).toEqual(expect.arrayContaining(["ui", "lang", "theme", "lock", "map", "layers", "sel", "panel"]));
    expect(hostKeys).not.toContain("embed");
    expect(hostKeys).not.toContain("api");
  });

  test("name what is not as usual", () => expect(keysOf(embedded)).toEqual({ lang: "ru", theme: "dark" }));

  test("change what they name and leave the rest", () => {
    const { view, problems } = withKeys(
      embedded,
      new Map([
        ["sel", "btc.tr"],
        ["theme", null],
        ["map", "5/40/44"],
      ]),
    );
    expect(problems).toEqual([]);
    expect(view).toMatchObject({ embed: true, api: true, lang: "ru", theme: "auto", selection: { id: "btc.tr" } });
    expect(view.camera).toEqual({ zoom: 5, lat: 40, lng: 44 });
  });

  test("that mean nothing are told", () => {
    expect(withKeys(embedded, new Map([["theme", "pink"]])).problems).toEqual([{ parameter: "theme", value: "pink" }]);
  });

  test("cannot reach beyond the address by what they hold", () => {
    const { view } = withKeys(embedded, new Map([["sel", "btc&embed=0#panel=about"]]));
    expect(view).toMatchObject({ embed: true, panel: null, selection: null });
  });
});
