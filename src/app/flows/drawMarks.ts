import { usualWidthPx } from "../../layers/line";
import type { Tokens } from "../../theme/tokens";
import type { FlowLine } from "./flowLines";
import type { Mark } from "./marksAlong";

/** Arrowheads on one line. */
export type Marked = Pick<FlowLine, "route" | "atSea"> & {
  /** Each with its part of the usual size: less beside a name. */
  readonly marks: readonly (Mark & { readonly size: number })[];
};

/** Half the height of an arrowhead in px: over the line's edge, but not over its neighbour's. */
const halfHeight = (zoom: number): number => 1.2 + usualWidthPx(zoom) * 1.15;

/** Draws arrowheads in their lines' colours, edged like the lines. */
export function drawMarks(paper: CanvasRenderingContext2D, lines: readonly Marked[], zoom: number, t: Tokens): void {
  const usual = halfHeight(zoom);
  paper.lineWidth = 1.5;
  paper.lineJoin = "round";
  paper.strokeStyle = t.route.halo;
  for (const { route, atSea, marks } of lines) {
    const path = new Path2D();
    for (const { x, y, angle, size } of marks) {
      const half = usual * size;
      // What is smaller than its own edge is a speck.
      if (half < 1) continue;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const at = (along: number, aside: number): [number, number] => [
        x + along * cos - aside * sin,
        y + along * sin + aside * cos,
      ];
      path.moveTo(...at(half * 1.3, 0));
      path.lineTo(...at(-half * 0.9, half));
      path.lineTo(...at(-half * 0.35, 0));
      path.lineTo(...at(-half * 0.9, -half));
      path.closePath();
    }
    paper.fillStyle = atSea ? t.route.sea : t.route[route];
    paper.stroke(path);
    paper.fill(path);
  }
}
