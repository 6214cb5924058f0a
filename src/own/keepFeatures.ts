import type { Bounds } from "../domain/bounds";
import type { OwnFeature, OwnRow, OwnShape } from "../domain/ownData";
import { mostName, mostValue } from "./limits";
import type { Found, Sought } from "./messages";
import { nameAt, nameOf } from "./nameOf";

/** Features of the same make share their keys. */
type Make = { readonly keys: readonly string[]; readonly nameAt: number };

/** Parts the values of a feature, which lie in one text: a million small texts would take several times the room. */
const parting = "\u001F";

/** A cut that leaves no half of a letter. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

/** What a feature says of itself. Keys that are the same list are not compared again. */
export type Said = { readonly keys: readonly string[]; readonly values: readonly string[] };

/** What is known of the features that are drawn. */
export type KeptFeatures = {
  /** Keeps a feature, and says what it is called. Numbers must grow. */
  readonly add: (index: number, shape: OwnShape, bounds: Bounds, said: Said) => string;
  readonly feature: (index: number) => OwnFeature | null;
  readonly find: (sought: Sought) => Found;
};

/** Keeps what features say, packed, until it is asked for. */
export function keepFeatures(): KeptFeatures {
  const makes = new Map<string, Make>();
  const [indices, shapes, makeOf, texts]: [number[], OwnShape[], Make[], string[]] = [[], [], [], []];
  const corners: number[] = [];
  let lastSearch: { readonly text: string; readonly size: number; readonly rows: readonly number[] } | null = null;

  function makeWith(keys: readonly string[]): Make {
    const last = makeOf.at(-1);
    if (last?.keys === keys) return last;
    const id = keys.join(parting);
    const known = makes.get(id);
    if (known) return known;
    const make = { keys, nameAt: nameAt(keys) };
    makes.set(id, make);
    return make;
  }

  const valuesAt = (row: number): readonly string[] => texts[row]?.split(parting) ?? [];
  const called = (values: readonly string[], make: Make | undefined): string =>
    cut(nameOf(values, make?.nameAt ?? -1), mostName);

  function rowAt(row: number): OwnRow {
    return { index: indices[row] ?? 0, name: called(valuesAt(row), makeOf[row]), shape: shapes[row] ?? "point" };
  }

  /** The row of a number, among numbers that grow. */
  function rowOf(index: number): number {
    let [low, high] = [0, indices.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indices[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return indices[low] === index ? low : -1;
  }

  function rowsWith(text: string): readonly number[] {
    if (lastSearch?.text === text && lastSearch.size === texts.length) return lastSearch.rows;
    const rows = texts.flatMap((all, row) => (all.toLowerCase().includes(text) ? [row] : []));
    lastSearch = { text, size: texts.length, rows };
    return rows;
  }

  return {
    add(index, shape, bounds, { keys, values: said }) {
      const make = makeWith(keys);
      const values = said.map((value) => (value.includes(parting) ? value.replaceAll(parting, " ") : value));
      indices.push(index);
      shapes.push(shape);
      makeOf.push(make);
      texts.push(values.join(parting));
      corners.push(...bounds);
      return called(values, make);
    },
    feature(index) {
      const row = rowOf(index);
      if (row < 0) return null;
      const values = valuesAt(row);
      const properties = (makeOf[row]?.keys ?? []).flatMap((key, i) => {
        const value = values[i] ?? "";
        return value === "" ? [] : [{ key, value: cut(value, mostValue) }];
      });
      const [west = 0, south = 0, east = 0, north = 0] = corners.slice(4 * row, 4 * row + 4);
      return { ...rowAt(row), properties, bounds: [west, south, east, north] };
    },
    find({ text, from, count }) {
      const sought = text.trim().toLowerCase().replaceAll(parting, " ");
      const rows = rowsWith(sought);
      return { total: rows.length, rows: rows.slice(from, from + count).map(rowAt) };
    },
  };
}
