import type { Feature } from "geojson";
import type { DrawnLayer } from "./drawnLayer";
import type { Evaluator, Item } from "./evaluate";
import type { Ink, Lengths } from "./palette";
import type { Size } from "./projection";
import type { ScreenGeometry } from "./screenGeometry";
import type { Attributes } from "./svg";

/** What every kind of layer is drawn with. */
export type Pen = {
  readonly layer: DrawnLayer;
  readonly values: Evaluator;
  readonly zoom: number;
  readonly size: Size;
  /** The layer's colour for a feature, in the picture's theme or themes. */
  readonly ink: (name: string, item?: Item) => Ink;
  /** What depends on a width, in the picture's theme or themes. */
  readonly sized: (of: (values: Evaluator) => Lengths) => Lengths;
  readonly screen: (feature: Feature) => ScreenGeometry;
  /** The picture answers a pointer: what cannot be pressed lets it through to what lies below. */
  readonly interactive: boolean;
};

/** Opacity as an attribute; what is opaque says nothing. */
export const opacityOf = (opacity: number): number | undefined => (opacity >= 1 ? undefined : opacity);

/** Of everything that cannot be pressed. */
export const unpressable = ({ interactive }: Pen): Attributes => (interactive ? { "pointer-events": "none" } : {});

/** Names of places are pressed like segments; the sources carry their ids. */
export const pressablePlaces = ({ interactive, layer }: Pen): boolean =>
  interactive && layer.type === "symbol" && (layer.source === "places" || layer.source === "chosen");

/** Puts neighbours of the same look together, so that their look is written once. */
export function runsOf<Thing extends { readonly look: Attributes }>(
  things: readonly Thing[],
): readonly { readonly look: Attributes; readonly members: readonly Thing[] }[] {
  const runs: { look: Attributes; key: string; members: Thing[] }[] = [];
  for (const thing of things) {
    const key = JSON.stringify(thing.look);
    const last = runs.at(-1);
    if (last?.key === key) last.members.push(thing);
    else runs.push({ look: thing.look, key, members: [thing] });
  }
  return runs;
}
