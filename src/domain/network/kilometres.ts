import type { RouteId } from "../ids";
import type { CountryCode, Mode } from "../segment";
import { stretchesOf } from "./countries";
import { type Leg, legsOf, runsOf } from "./legs";
import { pieceOf, type Step } from "./network";
import { roundedTogether } from "./roundedTogether";
import { kmOf, type Way } from "./way";

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

/** What of a leg lies in one country and is of one kind: the least that any sum is made of. */
type Part = {
  readonly leg: number;
  readonly mode: Mode;
  readonly country: CountryCode | null;
  readonly isSketch: boolean;
  readonly isIdle: boolean;
  readonly km: number;
};

function partsOf(steps: readonly Step[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const [leg, run] of runsOf(steps).entries()) {
    for (const step of run.steps) {
      const { mode, method, status } = pieceOf(step.link, []).segment;
      for (const { country, km } of stretchesOf(step)) {
        const part = { leg, mode, country, isSketch: method === "schematic", isIdle: status === "idle", km };
        const key = [leg, country, part.isSketch, part.isIdle].join(" ");
        parts.set(key, { ...part, km: km + (parts.get(key)?.km ?? 0) });
      }
    }
  }
  return [...parts.values()];
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((total, { km }) => total + km, 0);

/** Sums by key, in the order in which keys first appear. */
function sumBy<Key>(parts: readonly Part[], keyOf: (part: Part) => Key): readonly (readonly [key: Key, km: number])[] {
  const sums = new Map<Key, number>();
  for (const part of parts) sums.set(keyOf(part), (sums.get(keyOf(part)) ?? 0) + part.km);
  return [...sums];
}

const told = (parts: readonly Part[]): Kilometres => ({
  byMode: sumBy(parts, ({ mode }) => mode).map(([mode, km]) => ({ mode, km })),
  byCountry: sumBy(parts, ({ country }) => country).map(([country, km]) => ({ country, km })),
  schematicKm: sumOf(parts.filter(({ isSketch }) => isSketch)),
  idleKm: sumOf(parts.filter(({ isIdle }) => isIdle)),
});

/** As drawn. */
export const kilometresOf = (steps: readonly Step[]): Kilometres => told(partsOf(steps));

/** Of a way, the kilometres that are shown: rounded together, so that a reader who adds any list up finds the whole. */
export type ShownKilometres = Kilometres & { readonly km: number; readonly legs: readonly Leg[] };

/**
 * Rounds what each leg has in each country, once for all lists: the sea of a list by mode is that of the list by
 * country and that of its legs. The sections of a leg are rounded to add up to the leg.
 *
 * @param routes whose segments are meant where several share a track: see `sectionsOf`
 */
export function shownKilometres({ steps }: Pick<Way, "steps">, routes: readonly RouteId[] = []): ShownKilometres {
  const parts = partsOf(steps);
  const whole = kmOf(steps);
  const rounded = roundedTogether(
    parts.map(({ km }) => km),
    whole,
    whole,
  );
  const shown = parts.map((part, index) => ({ ...part, km: rounded[index] ?? part.km }));
  const legs = legsOf(steps, routes).map((leg, index): Leg => {
    const km = sumOf(shown.filter((part) => part.leg === index));
    const long = roundedTogether(
      leg.sections.map((section) => section.km),
      km,
      whole,
    );
    return { ...leg, km, sections: leg.sections.map((section, at) => ({ ...section, km: long[at] ?? section.km })) };
  });
  return { ...told(shown), km: sumOf(shown), legs };
}
