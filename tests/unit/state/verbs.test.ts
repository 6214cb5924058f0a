import { describe, expect, test } from "vitest";
import { type ContextId, placeId, segmentId } from "../../../src/domain/ids";
import { drawnLayers, panelContent, shownContext } from "../../../src/state/selectors";
import { type AppStore, createAppStore } from "../../../src/state/store";
import { formatUrl, parseUrl } from "../../../src/state/url";
import {
  askOfTable,
  clearSelection,
  closeTopmost,
  openPanel,
  selectPlace,
  selectRoute,
  selectSegment,
  showWay,
  toggleLayer,
  toggleNodes,
} from "../../../src/state/verbs";
import { defaultView } from "../../../src/state/view";

const turkey = segmentId("btc.tr");
if (!turkey) throw new Error("btc.tr is a segment id");

test("the first view welcomes", () => {
  expect(panelContent(defaultView)).toBe("welcome");
});

test("selecting a segment on a hidden layer shows the layer", () => {
  const store = createAppStore({ ...defaultView, layers: ["middle-corridor"] });
  selectSegment(store, turkey, "btc");
  expect(store.getState().layers).toEqual(["middle-corridor", "btc"]);
  expect(panelContent(store.getState())).toBe("segment");
});

test("hiding a layer and showing it again leaves the order alone", () => {
  const store = createAppStore(defaultView);
  toggleLayer(store, "middle-corridor");
  expect(store.getState().layers).toEqual(["dostyk-moiynty", "btc", "baku-supsa"]);
  toggleLayer(store, "middle-corridor");
  expect(store.getState().layers).toEqual(defaultView.layers);
});

test("hiding the layer of what is selected keeps the panel open", () => {
  const store = createAppStore(defaultView);
  selectRoute(store, "btc");
  toggleLayer(store, "btc");
  expect(panelContent(store.getState())).toBe("route");
});

describe("what a link selects beside the routes", () => {
  /** As somebody writes it by hand: no word of layers. */
  const opened = (hash: string) => createAppStore(parseUrl({ search: "", hash }).view);
  const routesAnd = (...context: readonly ContextId[]) => [...defaultView.layers, ...context];

  test.each([
    ["#sel=green-corridor", "green-corridor"],
    ["#sel=transit-corridors.tar-northern", "transit-corridors"],
  ] as const)("is drawn without being switched on: %s", (hash, layer) => {
    const view = opened(hash).getState();
    expect(drawnLayers(view)).toEqual(routesAnd(layer));
    expect(shownContext(view)).toEqual([layer]);
    expect(formatUrl(view).hash).toBe(hash);
  });

  test("gives the same list as long as nothing changes, so that nothing is drawn anew", () => {
    const { layers, selection } = opened("#sel=green-corridor").getState();
    expect(drawnLayers({ layers, selection })).toBe(drawnLayers({ layers, selection }));
    expect(shownContext({ layers, selection })).toBe(shownContext({ layers, selection }));
    expect(drawnLayers({ layers, selection: null })).toBe(layers);
  });

  test.each([
    ["its panel is closed", closeTopmost],
    ["the map beside the lines is pressed", clearSelection],
    ["a route is selected", (store) => selectRoute(store, "btc")],
    ["a way is asked for", (store) => showWay(store, [], [])],
  ] as const satisfies readonly (readonly [string, (store: AppStore) => void])[])("stays when %s", (_, act) => {
    const store = opened("#sel=green-corridor");
    act(store);
    expect(store.getState().layers).toEqual(routesAnd("green-corridor"));
  });

  test("goes with its tick, and its panel with it", () => {
    for (const hash of ["#sel=green-corridor", `#sel=green-corridor&layers=${routesAnd("green-corridor")}`]) {
      const store = opened(hash);
      toggleLayer(store, "green-corridor");
      expect(drawnLayers(store.getState())).toEqual(defaultView.layers);
      expect(panelContent(store.getState())).toBe("welcome");
    }
  });

  test("stays when another layer is shown or hidden", () => {
    const store = opened("#sel=green-corridor");
    toggleLayer(store, "transit-corridors");
    toggleLayer(store, "btc");
    expect(shownContext(store.getState())).toEqual(["transit-corridors", "green-corridor"]);
    expect(panelContent(store.getState())).toBe("context");
  });
});

test("a route that a link hides stays hidden, though it is selected", () => {
  const { view } = parseUrl({ search: "", hash: "#layers=middle-corridor&sel=btc" });
  expect(drawnLayers(view)).toEqual(["middle-corridor"]);
});

test("closing takes the opened page first, then the selection", () => {
  const store = createAppStore(defaultView);
  selectSegment(store, turkey, "btc");
  openPanel(store, "sources");
  closeTopmost(store);
  expect(panelContent(store.getState())).toBe("segment");
  closeTopmost(store);
  expect(panelContent(store.getState())).toBe("welcome");
});

test("a press on nothing closes everything", () => {
  const store = createAppStore(defaultView);
  selectSegment(store, turkey, "btc");
  openPanel(store, "figures");
  clearSelection(store);
  expect(panelContent(store.getState())).toBe("welcome");
});

test("selecting a place while places are hidden shows them", () => {
  const aktau = placeId("aktau-port");
  if (!aktau) throw new Error("aktau-port is a place id");
  const store = createAppStore(defaultView);
  toggleNodes(store);
  selectRoute(store, "btc");
  expect(store.getState().nodes).toBe(false);
  selectPlace(store, aktau);
  expect(store.getState().nodes).toBe(true);
});

test("wishes about the table add up, and the last one taken back leaves none", () => {
  const store = createAppStore(defaultView);
  openPanel(store, "table");
  askOfTable(store, { status: "planned" });
  askOfTable(store, { year: 2025 });
  expect(store.getState().table).toMatchObject({ status: "planned", year: 2025, sort: null });
  askOfTable(store, { status: null });
  askOfTable(store, { year: null });
  expect(store.getState().table).toBeNull();
});

test.each([
  ["closing it", closeTopmost],
  ["selecting a line", (store: ReturnType<typeof createAppStore>) => selectSegment(store, turkey, "btc")],
  ["opening another page", (store: ReturnType<typeof createAppStore>) => openPanel(store, "sources")],
])("%s leaves what was asked of the table", (_, leave) => {
  const store = createAppStore(defaultView);
  openPanel(store, "table");
  askOfTable(store, { origin: "derived" });
  leave(store);
  expect(store.getState().table).toBeNull();
});
const [dostyk, poti] = [placeId("dostyk"), placeId("poti")];
if (!dostyk || !poti) throw new Error("these are place ids");

test("a way is shown whole, with the layers that it runs on", () => {
  const store = createAppStore({ ...defaultView, layers: ["btc"], camera: { zoom: 9, lat: 40, lng: 50 } });
  selectSegment(store, turkey, "btc");
  showWay(store, [dostyk, poti], ["middle-corridor"]);
  expect(store.getState()).toMatchObject({ way: ["dostyk", "poti"], layers: ["middle-corridor", "btc"], camera: null });
  expect(panelContent(store.getState())).toBe("way");
});

test("what is pressed on the map stands before the way, which comes back when it is closed", () => {
  const store = createAppStore(defaultView);
  showWay(store, [dostyk, poti], ["middle-corridor"]);
  selectSegment(store, turkey, "btc");
  expect(panelContent(store.getState())).toBe("segment");
  closeTopmost(store);
  expect(panelContent(store.getState())).toBe("way");
  openPanel(store, "share");
  expect(panelContent(store.getState())).toBe("share");
  closeTopmost(store);
  closeTopmost(store);
  expect(panelContent(store.getState())).toBe("welcome");
});

test("a press beside the lines throws no way away", () => {
  const store = createAppStore(defaultView);
  showWay(store, [dostyk, poti], ["middle-corridor"]);
  selectSegment(store, turkey, "btc");
  clearSelection(store);
  expect(store.getState().way).toEqual(["dostyk", "poti"]);
});
