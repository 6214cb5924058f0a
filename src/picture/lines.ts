import { thinned } from "../domain/thinned";
import { dashArray } from "./dashes";
import type { Evaluator, Item } from "./evaluate";
import { opacityOf, type Pen, runsOf, unpressable } from "./layerPen";
import { offsetLine } from "./offsetLine";
import { linesData, ringsData } from "./pathData";
import type { Point } from "./projection";
import { tolerancePx } from "./simplify";
import { type Attributes, element } from "./svg";

/** A stroke of one look; closed rings come from areas that a line layer edges, and are never set off. */
type Stroke = { readonly id: string | undefined; readonly look: Attributes; readonly data: string };

/** Thinner strokes hide a bend of half a px. */
const hairlinePx = 1.5;

const strokeOf =
  ({ values, ink, sized, screen, zoom }: Pen) =>
  (item: Item): Stroke[] => {
    const { value, opacity } = ink("line-color", item);
    const shown = opacity * values.number("line-opacity", item);
    const widthPx = values.number("line-width", item);
    if (shown <= 0 || widthPx <= 0) return [];
    const offsetPx = values.number("line-offset", item);
    const { lines, rings } = screen(item.feature);
    const toleratedPx = widthPx < hairlinePx ? tolerancePx.edge : tolerancePx.wide;
    const beside = (line: readonly Point[]) => thinned(offsetLine(line, offsetPx), toleratedPx);
    const data = linesData(lines.map(beside)) + ringsData(rings);
    if (data === "") return [];
    const cap = values.text("line-cap", item);
    const join = values.text("line-join", item);
    const dashes = (own: Evaluator): string | undefined =>
      dashArray({
        pattern: own.numbers("line-dasharray", item),
        widthPx: own.number("line-width", item),
        floorWidthPx: own.number("line-width", item, Math.floor(zoom)),
        zoom,
        cap,
      });
    const look = {
      stroke: value,
      "stroke-width": sized((own) => own.number("line-width", item)),
      "stroke-opacity": opacityOf(shown),
      "stroke-linecap": cap === "butt" ? undefined : cap,
      "stroke-linejoin": join,
      "stroke-miterlimit": join === "miter" ? values.number("line-miter-limit") : undefined,
      "stroke-dasharray": sized(dashes),
    };
    return [{ id: item.id, look, data }];
  };

/** Neighbours of the same look in one path each. */
const paths = (strokes: readonly Stroke[]): string[] =>
  runsOf(strokes).map(({ look, members }) => element("path", { ...look, d: members.map(({ data }) => data).join("") }));

/** Strokes that nothing can be done with: as few paths as their looks allow. */
export const drawLines = (pen: Pen): string => {
  const drawn = paths(pen.values.items.flatMap(strokeOf(pen)));
  return drawn.length === 0 ? "" : element("g", { fill: "none", ...unpressable(pen) }, drawn.join(""));
};

/** How segments answer to fingers and keys. */
export type SegmentButtons = {
  /** How the segment is called by readers of the page by ear. */
  readonly label: (segment: string) => string;
};

/** Strokes by segment, in the order of the source; pieces of one segment stay together. */
function bySegment(strokes: readonly Stroke[]): ReadonlyMap<string, readonly Stroke[]> {
  const segments = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    const id = stroke.id ?? "";
    const known = segments.get(id);
    if (known) known.push(stroke);
    else segments.set(id, [stroke]);
  }
  return segments;
}

/**
 * Strokes of segments: what belongs to one carries its id as `data-segment`. The look of most stands once, around
 * all of them. With names for them each is a button of its own.
 */
export function drawSegments(pen: Pen, buttons: SegmentButtons | null): string {
  const segments = [...bySegment(pen.values.items.flatMap(strokeOf(pen)))].map(([id, strokes]) => {
    const marks: Attributes = buttons
      ? { "data-segment": id, role: "button", tabindex: 0, "aria-label": buttons.label(id) }
      : { "data-segment": id };
    const runs = runsOf(strokes);
    const [only] = runs;
    const data = strokes.map((stroke) => stroke.data).join("");
    return runs.length === 1 && only
      ? { look: only.look, written: element("path", { ...marks, d: data }) }
      : { look: {}, written: element("g", marks, paths(strokes).join("")) };
  });
  return runsOf(segments)
    .map(({ look, members }) => element("g", { fill: "none", ...look }, members.map(({ written }) => written).join("")))
    .join("");
}
