import { opacityOf, type Pen, runsOf, unpressable } from "./layerPen";
import { compact } from "./pathData";
import { element } from "./svg";

/** MapLibre smooths a circle's edges inwards over one px, which makes it look this much smaller. */
const smoothedPx = 0.5;

/** Discs with an edge around them; as in MapLibre, the edge lies outside the radius. */
export function drawCircles(pen: Pen): string {
  const { values, ink, screen, size } = pen;
  const sortKey = (item: (typeof values.items)[number]): number => Number(values.given("circle-sort-key", item) ?? 0);
  const ordered = values.items.map((item) => ({ item, key: sortKey(item) })).sort((a, b) => a.key - b.key);
  const circles = ordered.flatMap(({ item }) => {
    const radius = Math.max(0, values.number("circle-radius", item) - smoothedPx);
    const edge = values.number("circle-stroke-width", item);
    const [fill, stroke] = [ink("circle-color", item), ink("circle-stroke-color", item)];
    const look = {
      fill: fill.value,
      "fill-opacity": opacityOf(fill.opacity * values.number("circle-opacity", item)),
      stroke: edge > 0 ? stroke.value : undefined,
      "stroke-width": edge > 0 ? edge : undefined,
      "stroke-opacity": edge > 0 ? opacityOf(stroke.opacity * values.number("circle-stroke-opacity", item)) : undefined,
    };
    const reach = radius + edge;
    return screen(item.feature)
      .points.filter(([x, y]) => x > -reach && x < size.width + reach && y > -reach && y < size.height + reach)
      .map(([x, y]) => ({
        look,
        written: element("circle", { cx: compact(x), cy: compact(y), r: compact(radius + edge / 2, 2) }),
      }));
  });
  return runsOf(circles)
    .map(({ look, members }) =>
      element("g", { ...look, ...unpressable(pen) }, members.map(({ written }) => written).join("")),
    )
    .join("");
}
