import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeId, routeIds, segmentId } from "../../../src/domain/ids";
import { languages } from "../../../src/i18n/languages";
import { formatUrl, parseUrl } from "../../../src/state/url";
import { chromes, defaultView, layerIds, panelIds, themeChoices, type View } from "../../../src/state/view";

const parseHash = (hash: string) => parseUrl({ search: "", hash });

const selections = fc.constantFrom<View["selection"]>(
  null,
  { kind: "route", id: "btc" },
  ...["btc.tr", "dostyk-moiynty.aktogay-sayak"].map((text) => {
    const id = segmentId(text);
    if (!id) throw new Error(text);
    return { kind: "segment" as const, id };
  }),
  ...["aktau-port", "poti"].map((text) => {
    const id = placeId(text);
    if (!id) throw new Error(text);
    return { kind: "place" as const, id };
  }),
);

const views: fc.Arbitrary<View> = fc.record({
  embed: fc.boolean(),
  ui: fc.constantFrom(...chromes),
  lang: fc.constantFrom(null, ...languages),
  theme: fc.constantFrom(...themeChoices),
  keys: fc.boolean(),
  lock: fc.boolean(),
  api: fc.boolean(),
  data: fc.constantFrom(null, "0a1b2c3d"),
  camera: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
      lat: fc.integer({ min: -850000, max: 850000 }).map((n) => n / 10000),
      lng: fc.integer({ min: -1800000, max: 1800000 }).map((n) => n / 10000),
    }),
  ),
  layers: fc.subarray([...layerIds]),
  selection: selections,
  panel: fc.constantFrom(null, ...panelIds),
  scene: fc.option(fc.integer({ min: 1, max: 999 })),
});

describe("a link", () => {
  test("is empty for the first view", () => {
    expect(formatUrl(defaultView)).toEqual({ search: "", hash: "" });
  });

  test("reads as people write it", () => {
    const id = segmentId("dostyk-moiynty.aktogay-sayak");
    if (!id) throw new Error("id");
    const view: View = {
      ...defaultView,
      lang: "ru",
      camera: { zoom: 4.5, lat: 45, lng: 60.25 },
      layers: ["middle-corridor", "btc"],
      selection: { kind: "segment", id },
    };
    expect(formatUrl(view)).toEqual({
      search: "?lang=ru",
      hash: "#map=4.5/45/60.25&layers=middle-corridor,btc&sel=dostyk-moiynty.aktogay-sayak",
    });
  });

  test("restores what was shown, whatever it was", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: back, problems } = parseUrl(formatUrl(view));
        expect(problems).toEqual([]);
        expect({ ...back, camera: back.camera && { ...back.camera } }).toEqual({
          ...view,
          // -0 and 0 are one longitude, and links write them alike.
          camera: view.camera && { zoom: view.camera.zoom, lat: view.camera.lat + 0, lng: view.camera.lng + 0 },
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("with nonsense opens the nearest good view and says what was wrong", () => {
    const { view, problems } = parseUrl({ search: "?theme=pink&lang=ru", hash: "#map=abc&sel=btc.tr&panel=moon" });
    expect(view).toMatchObject({ theme: "auto", lang: "ru", camera: null, panel: null, selection: { id: "btc.tr" } });
    expect(problems).toEqual([
      { parameter: "theme", value: "pink" },
      { parameter: "map", value: "abc" },
      { parameter: "panel", value: "moon" },
    ]);
  });

  test.each(["4/45", "4/45/60/1", "4/95/60", "4/45/190", "99/45/60", "4,45,60", "//", "4/45/6e1", " 4/45/60"])(
    "does not look at map=%s",
    (map) => {
      expect(parseHash(`#map=${map}`).view.camera).toBeNull();
      expect(parseHash(`#map=${map}`).problems).toHaveLength(1);
    },
  );

  test.each(["0", "-1", "1.5", "3rd", "", "1000", "٣", "1e1", " 2"])("has no scene=%s", (text) => {
    const { view, problems } = parseHash(`#sel=btc&scene=${text}`);
    expect(view).toMatchObject({ scene: null, selection: { id: "btc" } });
    expect(problems).toEqual([{ parameter: "scene", value: text }]);
  });

  test("keeps parameters of other versions", () => {
    const { view, unknown } = parseUrl({ search: "?api=1&utm=x%26y", hash: "#sel=btc&route=dostyk~poti" });
    expect(formatUrl(view, unknown)).toEqual({
      search: "?api=1&utm=x%26y",
      hash: "#sel=btc&route=dostyk~poti",
    });
  });

  test("may hide every layer", () => {
    expect(parseHash("#layers=").view.layers).toEqual([]);
    expect(parseHash("#layers=btc,nowhere").view.layers).toEqual([...routeIds]);
  });

  test("never breaks the page, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (search, hash) => {
        const { view } = parseUrl({ search, hash });
        expect(parseUrl(formatUrl(view)).view).toEqual(view);
      }),
      { numRuns: 5000 },
    );
  }, 20_000);

  test("never breaks the page, whatever its values are", () => {
    const names = ["map", "layers", "sel", "panel", "scene"];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: "grapheme" }), (name, value) => {
        const { view, problems } = parseHash(`#${name}=${encodeURIComponent(value)}`);
        const shown = formatUrl(view).hash;
        if (problems.length > 0) expect(shown).toBe("");
      }),
      { numRuns: 5000 },
    );
  });
});
