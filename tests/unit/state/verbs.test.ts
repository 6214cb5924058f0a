import { expect, test } from "vitest";
import { segmentId } from "../../../src/domain/ids";
import { panelContent } from "../../../src/state/selectors";
import { createAppStore } from "../../../src/state/store";
import {
  clearSelection,
  closeTopmost,
  openPanel,
  selectRoute,
  selectSegment,
  toggleLayer,
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
