import type { CountryCode, Mode } from "../segment";
import { stretchesOf } from "./countries";
import { pieceOf, type Step } from "./network";
import { kmOf } from "./way";

/** Kilometres of a way, in the order in which it comes to each mode and country; each list adds up to the whole. */
export type Kilometres = {
  readonly byMode: readonly { readonly mode: Mode; readonly km: number }[];
  /** Null is the sea. */
  readonly byCountry: readonly { readonly country: CountryCode | null; readonly km: number }[];
  /** Of all, drawn as a sketch: sea legs. */
  readonly schematicKm: number;
  /** Of all, on lines that stand idle. */
  readonly idleKm: number;
};

/** Sums by key, in the order in which keys first appear. */
function sumBy<Item extends { readonly km: number }, Key>(items: readonly Item[], keyOf: (item: Item) => Key) {
  const sums = new Map<Key, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + item.km);
  return [...sums];
}

/** The kilometres of steps, by mode and by country. */
export function kilometresOf(steps: readonly Step[]): Kilometres {
  const segmentOf = ({ link }: Step) => pieceOf(link, []).segment;
  const travelled = steps.map((step) => ({ mode: segmentOf(step).mode, km: step.link.km }));
  return {
    byMode: sumBy(travelled, ({ mode }) => mode).map(([mode, km]) => ({ mode, km })),
    byCountry: sumBy(steps.flatMap(stretchesOf), ({ country }) => country).map(([country, km]) => ({ country, km })),
    schematicKm: kmOf(steps.filter((step) => segmentOf(step).method === "schematic")),
    idleKm: kmOf(steps.filter((step) => segmentOf(step).status === "idle")),
  };
}
