import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/content/load";
import type { Subject } from "../../../src/domain/figure";
import { isRouteId } from "../../../src/domain/ids";
import { createAppStore } from "../../../src/state/store";
import { defaultView, type View } from "../../../src/state/view";
import { showFigure } from "../../../src/ui/figures/showFigure";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
const { atlas } = loaded;

/** What is shown once the first figure that is about this has been chosen. */
function shownAfter(isAbout: (subject: Subject) => boolean): View {
  const figure = atlas.figures.find(({ subject }) => isAbout(subject));
  if (!figure) throw new Error("There is no such figure");
  const store = createAppStore({ ...defaultView, panel: "table" });
  showFigure(figure, store, atlas);
  return store.getState();
}

test("a figure of a route selects the route", () => {
  expect(shownAfter((subject) => subject === "btc")).toMatchObject({
    selection: { kind: "route", id: "btc" },
    panel: null,
  });
});

test("a figure of a section selects the section and shows its route", () => {
  const { selection, panel } = shownAfter((subject) => subject !== "kazakhstan" && !isRouteId(subject));
  expect(selection?.kind).toBe("segment");
  expect(panel).toBeNull();
});

test("a figure of the country, which has no line, opens the list of all", () => {
  expect(shownAfter((subject) => subject === "kazakhstan")).toMatchObject({ selection: null, panel: "figures" });
});
