import type { Bounds } from "../domain/bounds";
import {
  type OwnDrawn,
  type OwnFault,
  type OwnFormat,
  type OwnPart,
  type OwnShape,
  ownShapes,
} from "../domain/ownData";
import { type Drawable, type Flaw, isFlaw, shapeOf } from "./geometry";
import type { KeptFeatures, Said } from "./keepFeatures";
import { featureWeight, mostFaults, positionsInPart } from "./limits";
import type { Reading } from "./ownFile";
import { countOf, pieces, positionsOf } from "./pieces";
import { simplify } from "./simplify";

/** Where the readers of all formats put what they come upon. */
export type Collected = {
  /** The next feature of the file: what can be drawn of it, or why nothing can. */
  readonly feature: (drawn: readonly Drawable[] | Flaw, line: number, said: () => Said) => void;
  /** A fault of the file rather than of a feature. */
  readonly fault: (flaw: Flaw, line: number | null) => void;
  /** A fault of the file for which nothing more of it can be read. */
  readonly refuse: (flaw: Flaw, line: number | null) => void;
  /** The file holds figures, and reading it further is for others. */
  readonly figures: () => void;
  readonly isFigures: () => boolean;
  /** Nothing more is asked of the file. */
  readonly isOver: () => boolean;
  /** What can be handed over by now; the last part is whatever is left. */
  readonly parts: (isLast: boolean) => readonly OwnPart[];
  readonly end: (format: OwnFormat) => Reading;
};

/** Of a feature that says nothing, or is not kept. */
export const sayingNothing = (): Said => ({ keys: [], values: [] });

/** The box around all positions. */
function boxAround(drawn: readonly Drawable[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const positions of drawn.length === 1 && drawn[0] ? positionsOf(drawn[0]) : drawn.flatMap(positionsOf)) {
    for (const [lng = 0, lat = 0] of positions) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/** The shape that a feature of several is told to be: the one that covers most. */
const mainShape = (shapes: ReadonlySet<OwnShape>): OwnShape =>
  ownShapes.findLast((shape) => shapes.has(shape)) ?? "point";

/** What is read of one file, counted. */
export function collect(kept: KeptFeatures): Collected {
  const faults: OwnFault[] = [];
  const counts: Record<OwnShape, number> = { point: 0, line: 0, area: 0 };
  let [count, keptCount, faultCount] = [0, 0, 0];
  let [holdsFigures, isOver] = [false, false];
  let bounds: Bounds = [180, 90, -180, -90];
  let ready: OwnPart[] = [];
  let open: OwnDrawn[] = [];
  let openWeight = 0;

  function tell({ kind, detail }: Flaw, line: number | null, feature: number | null): void {
    faultCount++;
    if (faults.length < mostFaults) faults.push({ kind, line, feature, detail });
  }

  function close(): void {
    if (open.length > 0) ready.push({ type: "FeatureCollection", features: open });
    open = [];
    openWeight = 0;
  }

  function draw(index: number, name: string, drawable: Drawable): void {
    const shape = shapeOf(drawable);
    for (const geometry of pieces(simplify(drawable), positionsInPart)) {
      const weight = countOf(geometry) + featureWeight;
      if (openWeight + weight > positionsInPart) close();
      open.push({ type: "Feature", properties: { index, name, shape }, geometry });
      openWeight += weight;
    }
  }

  return {
    feature(drawn, line, said) {
      if (isOver) return;
      const index = count++;
      if (isFlaw(drawn)) return tell(drawn, line, count);
      if (drawn.length === 0) return tell({ kind: "noGeometry", detail: null }, line, count);
      const shapes = new Set(drawn.map(shapeOf));
      for (const shape of shapes) counts[shape]++;
      const box = boxAround(drawn);
      bounds = [
        Math.min(bounds[0], box[0]),
        Math.min(bounds[1], box[1]),
        Math.max(bounds[2], box[2]),
        Math.max(bounds[3], box[3]),
      ];
      const name = kept.add(index, mainShape(shapes), box, said());
      for (const drawable of drawn) draw(index, name, drawable);
      keptCount++;
    },
    fault(flaw, line) {
      if (!isOver) tell(flaw, line, null);
    },
    refuse(flaw, line) {
      if (!isOver) tell(flaw, line, null);
      isOver = true;
    },
    figures() {
      // Among features, a record that is none is only one that is left out.
      if (count > 0 || isOver) return;
      holdsFigures = true;
      isOver = true;
    },
    isFigures: () => holdsFigures,
    isOver: () => isOver,
    parts(isLast) {
      if (isLast) close();
      const parts = ready;
      ready = [];
      return parts;
    },
    end(format) {
      if (keptCount > 0) {
        const leftOut = count - keptCount;
        const summary = { format, kept: keptCount, shapes: counts, leftOut, faults, faultCount, bounds };
        return { ok: true, summary };
      }
      if (faultCount > 0) return { ok: false, isFigures: false, faults, faultCount };
      const empty: OwnFault = { kind: "empty", line: null, feature: null, detail: null };
      return { ok: false, isFigures: false, faults: [empty], faultCount: 1 };
    },
  };
}
