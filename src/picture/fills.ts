import { opacityOf, type Pen, runsOf } from "./layerPen";
import { ringsData } from "./pathData";
import { element } from "./svg";

/** Areas in one colour each; neighbours of the same look share a path. */
export function drawFills({ values, ink, screen }: Pen): string {
  const fills = values.items.flatMap((item) => {
    const { rings } = screen(item.feature);
    const { value, opacity } = ink("fill-color", item);
    const shown = opacity * values.number("fill-opacity", item);
    return rings.length > 0 && shown > 0 ? [{ look: { fill: value, "fill-opacity": opacityOf(shown) }, rings }] : [];
  });
  return runsOf(fills)
    .map(({ look, members }) => element("path", { ...look, d: ringsData(members.flatMap(({ rings }) => rings)) }))
    .join("");
}

/** The ground under everything, as large as the picture. */
export function drawBackground({ values, ink, size }: Pen): string {
  const { value, opacity } = ink("background-color");
  const shown = opacityOf(opacity * values.number("background-opacity"));
  return element("rect", { width: size.width, height: size.height, fill: value, "fill-opacity": shown });
}
