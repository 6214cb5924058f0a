import fc from "fast-check";
import type { PlaceId } from "../../../../src/domain/ids";
import { placeId } from "../../../../src/domain/ids";
import { buildNetwork } from "../../../../src/domain/network/network";
import { findWay, type Way } from "../../../../src/domain/network/way";
import { bundledAtlas } from "../../../content/bundled";

export const atlas = bundledAtlas();
export const network = buildNetwork(atlas);

/** A place id typed into a test. */
export function place(text: string): PlaceId {
  const id = placeId(text);
  if (!id) throw new Error(`${text} is no place id`);
  return id;
}

/** The way through places of the atlas, `dostyk~poti`; a test that names two without one is mistaken. */
export function way(text: string): Way {
  const found = findWay(network, text.split("~").map(place));
  if (found.kind !== "found") throw new Error(`${text}: ${found.kind}`);
  return found.way;
}

const onLines = [...network.keys()];

/** The way between any two places that have one. */
export const anyWay: fc.Arbitrary<Way> = fc
  .tuple(fc.constantFrom(...onLines), fc.constantFrom(...onLines))
  .filter(([from, to]) => from !== to)
  .map((stops) => findWay(network, stops))
  .filter((found) => found.kind === "found")
  .map(({ way: found }) => found);
