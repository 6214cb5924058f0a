import { expect, test } from "vitest";
import { loadAtlas } from "../../src/content/load";
import { loadFirstAtlas } from "../../src/content/loadFirst";

const [first, whole] = [loadFirstAtlas(), loadAtlas()];

test("the first view's part of the content stands on its own", () => {
  expect(first.ok ? [] : first.problems).toEqual([]);
});

test("it holds everything that the article says, and every line", () => {
  if (!first.ok || !whole.ok) throw new Error("The content is broken");
  const said = whole.atlas.figures.filter(({ origin }) => origin === "article").map(({ id }) => id);
  const known = new Set(first.atlas.figures.map(({ id }) => id));
  expect(said.filter((id) => !known.has(id))).toEqual([]);
  expect([...first.atlas.segments.values()]).toEqual([...whole.atlas.segments.values()]);
});

test("it is a part: what it says of a figure or place, the whole says too", () => {
  if (!first.ok || !whole.ok) throw new Error("The content is broken");
  for (const figure of first.atlas.figures) {
    const full = whole.atlas.figures.find(({ id }) => id === figure.id);
    expect(full).toMatchObject({ amount: figure.amount, unit: figure.unit, title: figure.title });
  }
  for (const [id, place] of first.atlas.places) expect(whole.atlas.places.get(id)?.position).toEqual(place.position);
});
