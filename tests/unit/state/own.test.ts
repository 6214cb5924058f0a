import { expect, test, vi } from "vitest";
import type { OwnPart, OwnSummary } from "../../../src/domain/ownData";
import type { OwnFile, Reading, ReadingEvents } from "../../../src/own/ownFile";
import { besideView, chooseOwn, createOwnStore } from "../../../src/state/own";
import { readFiles, removeFile, toggleFile } from "../../../src/state/ownVerbs";
import { createAppStore } from "../../../src/state/store";
import { clearSelection, openPanel, selectRoute } from "../../../src/state/verbs";
import { defaultView } from "../../../src/state/view";

const part = (index: number): OwnPart => ({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { index, name: "", shape: "point" },
      geometry: { type: "Point", coordinates: [50, 40] },
    },
  ],
});
const summary: OwnSummary = {
  format: "geojson",
  kept: 2,
  shapes: { point: 2, line: 0, area: 0 },
  leftOut: 1,
  faults: [],
  faultCount: 1,
  bounds: [50, 40, 50, 40],
};

/** A file that is read as the test says. */
function aFile(read: (events: ReadingEvents) => Promise<Reading>): OwnFile & { readonly closed: () => boolean } {
  let isClosed = false;
  return {
    read,
    feature: async () => null,
    find: async () => ({ total: 0, rows: [] }),
    tile: async () => null,
    close() {
      isClosed = true;
    },
    closed: () => isClosed,
  };
}
const handlersFor = (...files: readonly OwnFile[]) => {
  const rest = [...files];
  return {
    open: () => {
      const next = rest.shift();
      if (!next) throw new Error("one file too many");
      return next;
    },
    figures: vi.fn(async () => {}),
  };
};
const named = (...names: readonly string[]) => names.map((name) => new File([""], name));

test("a file is drawn part by part, and says in the end what it holds", async () => {
  const own = createOwnStore();
  const seen: unknown[] = [];
  own.subscribe(({ files }) => seen.push(files.map(({ parts, reading }) => `${reading.kind} ${parts.length}`).join()));
  const file = aFile(async ({ part: hand, progress }) => {
    hand(part(0));
    progress(0.5);
    hand(part(1));
    return { ok: true, summary };
  });
  await readFiles(own, named("a.geojson"), handlersFor(file));
  expect(seen).toEqual(["reading 0", "reading 1", "reading 1", "reading 2", "read 2"]);
  expect(own.getState().files[0]?.reading).toEqual({ kind: "read", summary });
});

test("several files keep their order and wear different colours; a colour that is free again is worn anew", async () => {
  const own = createOwnStore();
  const whole = () => aFile(async () => ({ ok: true, summary }));
  await readFiles(own, named("a.csv", "b.csv", "c.csv"), handlersFor(whole(), whole(), whole()));
  const [, second] = own.getState().files;
  removeFile(own, second?.id ?? -1);
  await readFiles(own, named("d.csv"), handlersFor(whole()));
  expect(own.getState().files.map(({ name, colour }) => [name, colour])).toEqual([
    ["a.csv", 0],
    ["c.csv", 2],
    ["d.csv", 1],
  ]);
});

test("who gives up a reading has neither the file nor anything of it, and the next file is read", async () => {
  const own = createOwnStore();
  const file = aFile(async ({ part: hand }) => {
    hand(part(0));
    const [entry] = own.getState().files;
    removeFile(own, entry?.id ?? -1);
    throw new DOMException("The file was closed", "AbortError");
  });
  await readFiles(
    own,
    named("large.geojson", "b.csv"),
    handlersFor(
      file,
      aFile(async () => ({ ok: true, summary })),
    ),
  );
  expect(file.closed()).toBe(true);
  expect(own.getState().files.map(({ name, reading }) => [name, reading.kind])).toEqual([["b.csv", "read"]]);
});

test("a reading that fails keeps what is drawn; one that finds nothing says why", async () => {
  const own = createOwnStore();
  const broken = aFile(async ({ part: hand }) => {
    hand(part(0));
    throw new Error("The file was moved away");
  });
  const faults = [{ kind: "syntax", line: 3, feature: null, detail: null }] as const;
  const refused = aFile(async () => ({ ok: false, isFigures: false, faults, faultCount: 1 }));
  const figures = aFile(async () => ({ ok: false, isFigures: true }));
  const handlers = handlersFor(broken, refused, figures);
  await readFiles(own, named("a.geojson", "b.geojson", "c.csv"), handlers);
  const { files } = own.getState();
  expect(files.map(({ parts, reading }) => [reading.kind, parts.length])).toEqual([
    ["broken", 1],
    ["refused", 0],
  ]);
  // What holds figures is somebody else's.
  expect(handlers.figures).toHaveBeenCalledOnce();
});

test("a chosen feature stands alone: it ends a selection, and ends with one, with its panel and with its file", async () => {
  const own = createOwnStore();
  const store = createAppStore({ ...defaultView, panel: null });
  besideView(store, own);
  await readFiles(own, named("a.csv"), handlersFor(aFile(async () => ({ ok: true, summary }))));
  const file = own.getState().files[0]?.id ?? -1;
  selectRoute(store, "btc");
  const choose = () => chooseOwn(own, store, { file, index: 1 });
  choose();
  expect(store.getState()).toMatchObject({ selection: null, panel: "own" });
  for (const turnAway of [
    () => selectRoute(store, "btc"),
    () => clearSelection(store),
    () => openPanel(store, "about"),
    () => toggleFile(own, file),
  ]) {
    choose();
    expect(own.getState()).toMatchObject({ chosen: { file, index: 1 }, files: [{ shown: true }] });
    turnAway();
    expect(own.getState().chosen).toBeNull();
  }
  choose();
  removeFile(own, file);
  expect(own.getState()).toMatchObject({ files: [], chosen: null });
});
