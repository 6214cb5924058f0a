import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contextLineId, placeId, routeIds, segmentId } from "../../../src/domain/ids";
import { languages } from "../../../src/i18n/languages";
import { parseTableChoice } from "../../../src/state/tableChoice";
import { formatUrl, parseUrl } from "../../../src/state/url";
import { chromes, defaultView, layerIds, mostStops, panelIds, themeChoices, type View } from "../../../src/state/view";

const parseHash = (hash: string) => parseUrl({ search: "", hash });

const selections = fc.constantFrom<View["selection"]>(
  null,
  { kind: "route", id: "btc" },
  ...["btc.tr", "dostyk-moiynty.aktogay-sayak"].map((text) => {
    const id = segmentId(text);
    if (!id) throw new Error(text);
    return { kind: "segment" as const, id };
  }),
  { kind: "context", id: "green-corridor" },
  ...["transit-corridors.tar-northern"].map((text) => {
    const id = contextLineId(text);
    if (!id) throw new Error(text);
    return { kind: "context" as const, id };
  }),
  ...["aktau-port", "poti"].map((text) => {
    const id = placeId(text);
    if (!id) throw new Error(text);
    return { kind: "place" as const, id };
  }),
);

/** Ids as places have them, none twice in a row. */
const ways: fc.Arbitrary<View["way"]> = fc.option(
  fc
    .array(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/), { minLength: 2, maxLength: mostStops })
    .map((texts) => texts.map(placeId).filter((id) => id !== null))
    .filter((ids) => ids.every((id, index) => id !== ids[index - 1])),
);

const views: fc.Arbitrary<View> = fc.record({
  embed: fc.boolean(),
  ui: fc.constantFrom(...chromes),
  lang: fc.constantFrom(null, ...languages),
  labels: fc.constantFrom(null, ...languages),
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
  nodes: fc.boolean(),
  measure: fc.option(
    fc.array(
      fc
        .tuple(fc.integer({ min: -1800000, max: 1800000 }), fc.integer({ min: -850000, max: 850000 }))
        .map(([lng, lat]) => [lng / 10000, lat / 10000] as const),
      { maxLength: 6 },
    ),
  ),
  flows: fc.boolean(),
  error: fc.boolean(),
  selection: selections,
  way: ways,
  panel: fc.constantFrom(null, ...panelIds),
  table: fc.constantFrom(
    null,
    ...[
      "sort.-value,status.planned",
      "sort.period",
      "about.btc,origin.context,year.2025",
      "source.trend-2025-10-09",
    ].map(parseTableChoice),
  ),
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

  test.each(["45", "45,60~", "95,60", "45,190", "45,60;1,2", "a,b", "45,60~~1,2", " 45,60"])(
    "measures no %s",
    (text) => {
      expect(parseHash(`#measure=${text}`).view.measure).toBeNull();
      expect(parseHash(`#measure=${text}`).problems).toHaveLength(1);
    },
  );

  test("measures from point to point, and opens the tool without any", () => {
    expect(parseHash("#measure=45.25,82.485~43.6,51.22").view.measure).toEqual([
      [82.485, 45.25],
      [51.22, 43.6],
    ]);
    expect(parseHash("#measure=").view.measure).toEqual([]);
    expect(formatUrl(parseHash("#measure=").view).hash).toBe("#measure=");
  });

  test.each(["0", "-1", "1.5", "3rd", "", "1000", "٣", "1e1", " 2"])("has no scene=%s", (text) => {
    const { view, problems } = parseHash(`#sel=btc&scene=${text}`);
    expect(view).toMatchObject({ scene: null, selection: { id: "btc" } });
    expect(problems).toEqual([{ parameter: "scene", value: text }]);
  });

  test("keeps parameters of other versions", () => {
    const { view, unknown } = parseUrl({ search: "?api=1&utm=x%26y", hash: "#sel=btc&tour=dostyk~poti" });
    expect(formatUrl(view, unknown)).toEqual({
      search: "?api=1&utm=x%26y",
      hash: "#sel=btc&tour=dostyk~poti",
    });
  });

  test("leads from place to place, in its order", () => {
    const { view, problems } = parseHash("#route=dostyk~kuryk-port~poti");
    expect(view.way).toEqual(["dostyk", "kuryk-port", "poti"]);
    expect(problems).toEqual([]);
    expect(formatUrl(view).hash).toBe("#route=dostyk~kuryk-port~poti");
  });

  test.each([
    "",
    "dostyk",
    "dostyk~",
    "~poti",
    "dostyk~~poti",
    "dostyk~dostyk",
    "Dostyk~Poti",
    "btc.tr~poti",
    "a~b~c~d~e~f~g~h~i",
  ])("has no way route=%s", (text) => {
    expect(parseHash(`#route=${text}`).view.way).toBeNull();
    expect(parseHash(`#route=${text}`).problems).toEqual([{ parameter: "route", value: text }]);
  });

  test("may hide every layer", () => {
    expect(parseHash("#layers=").view.layers).toEqual([]);
    expect(parseHash("#layers=btc,nowhere").view.layers).toEqual([...routeIds]);
  });

  test("of any age shows places, unless it says nodes=0", () => {
    expect(parseHash("#layers=btc").view).toMatchObject({ layers: ["btc"], nodes: true });
    expect(parseHash("#layers=btc,nodes")).toMatchObject({ view: { layers: ["btc"], nodes: true }, problems: [] });
    expect(formatUrl(parseHash("#layers=nodes,btc").view).hash).toBe("#layers=btc");
    expect(parseHash("#layers=btc&nodes=0").view.nodes).toBe(false);
    expect(formatUrl({ ...defaultView, nodes: false }).hash).toBe("#nodes=0");
  });

  test("never breaks the page, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (search, hash) => {
        const { view } = parseUrl({ search, hash });
        expect(parseUrl(formatUrl(view)).view).toEqual(view);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  test("never breaks the page, whatever its values are", () => {
    const names = ["map", "layers", "nodes", "measure", "flows", "error", "sel", "route", "panel", "table", "scene"];
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
