import { expect, test } from "vitest";
import { placeId, segmentId } from "../../../src/domain/ids";
import { panelContent } from "../../../src/state/selectors";
import { createAppStore } from "../../../src/state/store";
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
