import fc from "fast-check";
import { expect, test } from "vitest";
import { waysOf } from "../../../src/domain/ways";
import { moveBy, outlineOf, rowsOf, typedTo } from "../../../src/ui/outline/outline";
import { bundledAtlas } from "../../content/bundled";

const atlas = bundledAtlas();
const outline = outlineOf(atlas);
const none: ReadonlySet<string> = new Set();
const keys = (folded: ReadonlySet<string> = none) => rowsOf(outline, folded).map(({ node }) => node.key);

test("every segment of a route stands in exactly one of its ways, and ways have no gap", () => {
  for (const segments of atlas.routes.values()) {
    const ways = waysOf(segments);
    const placed = ways.flat().map(({ id }) => id);
    expect([...placed].sort()).toEqual(segments.map(({ id }) => id).sort());
    for (const way of ways) expect(way.slice(1).map(({ from }) => from)).toEqual(way.slice(0, -1).map(({ to }) => to));
  }
});

test("the list holds every segment, along the way from the border of China", () => {
  const all = keys();
  for (const id of atlas.segments.keys()) expect(all.filter((key) => key === id)).toHaveLength(1);
  expect(all.slice(0, 3)).toEqual([
    "middle-corridor",
    "middle-corridor.dostyk-aktogay",
    "middle-corridor.aktogay-balkhash",
  ]);
});

test("arrows walk over the rows in sight and fold what is in the way", () => {
  const rows = rowsOf(outline, none);
  expect(moveBy("ArrowDown", rows, "middle-corridor", none)).toEqual({
    kind: "goTo",
    key: "middle-corridor.dostyk-aktogay",
  });
  expect(moveBy("ArrowUp", rows, "middle-corridor", none)).toBeNull();
  expect(moveBy("ArrowLeft", rows, "btc.tr", none)).toEqual({ kind: "goTo", key: "btc" });
  expect(moveBy("ArrowLeft", rows, "btc", none)).toEqual({ kind: "fold", key: "btc" });
  const folded = new Set(["btc"]);
  expect(keys(folded)).not.toContain("btc.tr");
  expect(moveBy("ArrowRight", rowsOf(outline, folded), "btc", folded)).toEqual({ kind: "unfold", key: "btc" });
  expect(moveBy("ArrowRight", rows, "btc", none)).toEqual({ kind: "goTo", key: "btc.az" });
  expect(moveBy("End", rows, "btc", none)).toEqual({ kind: "goTo", key: "baku-supsa.ge" });
  expect(moveBy("Tab", rows, "btc", none)).toBeNull();
});

test("no walk by keys leaves the list", () => {
  const step = fc.constantFrom("ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let current = "middle-corridor";
      const folded = new Set<string>();
      for (const key of steps) {
        const move = moveBy(key, rowsOf(outline, folded), current, folded);
        if (move?.kind === "goTo") current = move.key;
        else if (move?.kind === "fold") folded.add(move.key);
        else if (move) folded.delete(move.key);
        expect(keys(folded)).toContain(current);
      }
    }),
  );
});

test("letters lead to the next row that begins with them, and round again", () => {
  const names = ["Baku", "Batumi", "Kars", "Баку"];
  expect(typedTo(names, 0, "b")).toBe(1);
  expect(typedTo(names, 1, "b")).toBe(0);
  expect(typedTo(names, 0, "ba")).toBe(0);
  expect(typedTo(names, 0, "bat")).toBe(1);
  expect(typedTo(names, 0, "б")).toBe(3);
  expect(typedTo(names, 0, "x")).toBe(-1);
});
