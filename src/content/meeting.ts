import { distance } from "@turf/turf";
import type { Figure } from "../domain/figure";
import type { PlaceId } from "../domain/ids";
import type { Place } from "../domain/place";
import type { CountryCode, Mode, Segment } from "../domain/segment";
import type { Atlas } from "./atlas";
import { figuresAt } from "./figuresFor";

/** Segments of one mode, and of one gauge where they are railway, that end in a place. */
export type Strand = {
  readonly mode: Mode;
  readonly gaugeMm: number | null;
  readonly segments: readonly Segment[];
};

/** A gauge that a place has tracks of: by lines that are drawn, or by a record where the line goes on undrawn. */
export type Gauge = { readonly mm: number; readonly segments: readonly Segment[]; readonly record: Figure | null };

/** The station across the border. */
export type Opposite = { readonly place: Place; readonly km: number };

/** What comes together in a place, as far as lines and records say. */
export type Meeting = {
  readonly strands: readonly Strand[];
  readonly gauges: readonly Gauge[];
  /** Countries of the lines that meet or pass here, in the order in which they name them. */
  readonly countries: readonly CountryCode[];
  readonly opposite: Opposite | null;
};

const endsIn = (id: PlaceId) => (segment: Segment) => segment.from === id || segment.to === id;

/** Sea first, then railways by gauge, then pipelines; inside each the order of the files. */
function strandsOf(segments: readonly Segment[]): readonly Strand[] {
  const order: Readonly<Record<Mode, number>> = { sea: 0, rail: 1, pipeline: 2 };
  const strands = new Map<string, Strand>();
  for (const segment of segments) {
    const gaugeMm = segment.gaugeMm ?? null;
    const key = `${segment.mode} ${gaugeMm}`;
    const known = strands.get(key);
    strands.set(key, { mode: segment.mode, gaugeMm, segments: [...(known?.segments ?? []), segment] });
  }
  return [...strands.values()].sort((a, b) => order[a.mode] - order[b.mode] || (b.gaugeMm ?? 0) - (a.gaugeMm ?? 0));
}

function gaugesOf(strands: readonly Strand[], records: readonly Figure[]): readonly Gauge[] {
  const drawn = strands.flatMap(({ gaugeMm, segments }) => (gaugeMm === null ? [] : [{ mm: gaugeMm, segments }]));
  const told = records.flatMap((record) =>
    record.origin !== "own" && record.quantity === "gauge" && record.unit === "mm" && record.amount.kind === "exact"
      ? [{ mm: record.amount.value, record }]
      : [],
  );
  const every = [...new Set([...drawn, ...told].map(({ mm }) => mm))].sort((a, b) => b - a);
  return every.map((mm) => ({
    mm,
    segments: drawn.find((one) => one.mm === mm)?.segments ?? [],
    record: told.find((one) => one.mm === mm)?.record ?? null,
  }));
}

/** Stations on both sides of a border lie closer together than two crossings of it. */
const acrossKm = 25;

/** The nearest crossing in another country, in a straight line on the sphere. */
function oppositeOf(place: Place, places: Iterable<Place>): Opposite | null {
  if (!place.kinds.includes("borderCrossing") || place.country === null) return null;
  const others = [...places].flatMap((other): Opposite[] => {
    const isAcross =
      other.kinds.includes("borderCrossing") && other.country !== null && other.country !== place.country;
    return isAcross ? [{ place: other, km: distance([...place.position], [...other.position]) }] : [];
  });
  const [nearest] = others.filter(({ km }) => km <= acrossKm).sort((a, b) => a.km - b.km);
  return nearest ?? null;
}

/** What meets in a place: lines by mode and gauge, gauges on both sides of a break, and who is across the border. */
export function meetingAt(atlas: Atlas, place: Place): Meeting {
  const ending = [...atlas.segments.values()].filter(endsIn(place.id));
  const passing = place.chainage.flatMap(({ segment }) => atlas.segments.get(segment) ?? []);
  const strands = strandsOf(ending);
  return {
    strands,
    gauges: gaugesOf(strands, figuresAt(atlas, place.id)),
    countries: [...new Set([...ending, ...passing].flatMap(({ countries }) => countries))],
    opposite: oppositeOf(place, atlas.places.values()),
  };
}
