import type { Item } from "../evaluate";
import { type Pen, pressablePlaces, runsOf, unpressable } from "../layerPen";
import { element } from "../svg";
import type { Typesetting } from "./labelText";
import { placeLineLabels, type Written } from "./lineLabel";
import type { PlacedLabel } from "./placedLabel";
import { placePointLabels } from "./pointLabel";
import { emptyRoom } from "./room";

/** Features in the order in which they compete and are drawn: by sort key, else as the source has them. */
function inOrder({ values }: Pen): readonly Item[] {
  const key = (item: Item): number => Number(values.given("symbol-sort-key", item) ?? 0);
  return values.items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * Places the labels of all layers together, so that none lies over another: the topmost layer chooses first.
 *
 * @param pens the symbol layers in drawing order
 * @returns the labels that found room, by layer id, in drawing order
 */
export function placeLabels(
  pens: readonly Pen[],
  setting: Typesetting,
  curveId: () => string,
): ReadonlyMap<string, readonly PlacedLabel[]> {
  const room = emptyRoom();
  const written: Written = new Map();
  const placed = [...pens].reverse().map((pen): [string, readonly PlacedLabel[]] => {
    const along = pen.values.text("symbol-placement") !== "point";
    const labels = inOrder(pen).flatMap((item) =>
      along ? placeLineLabels(pen, item, setting, room, written, curveId) : placePointLabels(pen, item, setting, room),
    );
    return [pen.layer.id, labels];
  });
  return new Map(placed);
}

/** The texts of a layer, those of one look together, and the lines that some of them run along. */
export function drawLabels(pen: Pen, labels: readonly PlacedLabel[]): string {
  const pressable = pressablePlaces(pen);
  const definitions = labels.map(({ definition }) => definition ?? "").join("");
  const texts = runsOf(labels).map(({ look, members }) =>
    element("g", { ...look, ...(pressable ? {} : unpressable(pen)) }, members.map(({ written }) => written).join("")),
  );
  return (definitions === "" ? "" : element("defs", {}, definitions)) + texts.join("");
}
