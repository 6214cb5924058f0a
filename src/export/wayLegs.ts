import type { PlaceId, SegmentId, SourceId } from "../domain/ids";
import { stretchesWithin } from "../domain/network/countries";
import { type Leg, legsOf } from "../domain/network/legs";
import { foundWay } from "../domain/network/way";
import { sectionsLine } from "../domain/network/wayLine";
import { type CountryCode, type DrawingMethod, drawingMethods, type Mode, type Position } from "../domain/segment";
import { shownRoutes } from "../state/selectors";
import type { ExportInput } from "./format";

/** A leg of a way as programs read it, with all that says how far it can be trusted. */
export type WayLeg = {
  /** From 1, in the order of travel. */
  readonly number: number;
  /** In the reader's language. */
  readonly name: string;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly mode: Mode;
  readonly gaugeMm: number | null;
  /** From the start of the way, to a tenth as `km`. */
  readonly startKm: number;
  /** As drawn. */
  readonly km: number;
  /** In the order of travel; of a ship the shores between which it goes. */
  readonly countries: readonly CountryCode[];
  readonly segments: readonly SegmentId[];
  /** The least exact way in which any part of it is drawn. */
  readonly method: DrawingMethod;
  /** The largest of the typical errors of its segments. */
  readonly errorKm: number;
  readonly status: "operating" | "idle";
  readonly sources: readonly SourceId[];
  readonly line: readonly Position[];
};

const tenth = (km: number): number => Number(km.toFixed(1));
const once = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

function countriesOf({ sections }: Leg): readonly CountryCode[] {
  return once(
    sections.flatMap((section): readonly CountryCode[] => {
      const { segment, isBackwards } = section;
      if (segment.mode === "sea") return isBackwards ? segment.countries.toReversed() : segment.countries;
      return stretchesWithin(section).flatMap(({ country }) => country ?? []);
    }),
  );
}

/** From – to, in the reader's language. */
export function nameBetween(from: PlaceId, to: PlaceId, { atlas, format, translator }: ExportInput): string {
  const nameOf = (id: PlaceId): string => {
    const place = atlas.places.get(id);
    return place ? format.placeName(place) : id;
  };
  return translator.t("segment.name", { from: nameOf(from), to: nameOf(to) });
}

/** Whether there is a way in the view, not only one asked for. */
export const hasWay = ({ atlas, view }: Pick<ExportInput, "atlas" | "view">): boolean =>
  foundWay(atlas, view.view.way) !== null;

/** The legs of the view's way; none where it has no way. */
export function wayLegs(input: ExportInput): readonly WayLeg[] {
  const { atlas, view } = input;
  const { way, layers } = view.view;
  const found = foundWay(atlas, way);
  let startKm = 0;
  return legsOf(found?.steps ?? [], shownRoutes({ layers })).map((leg, index) => {
    const { from, to, mode, gaugeMm, km, sections } = leg;
    const segments = sections.map(({ segment }) => segment);
    const start = startKm;
    startKm += km;
    return {
      number: index + 1,
      name: nameBetween(from, to, input),
      from,
      to,
      mode,
      gaugeMm,
      startKm: tenth(start),
      km: tenth(km),
      countries: countriesOf(leg),
      segments: once(segments.map(({ id }) => id)),
      method: drawingMethods.findLast((one) => segments.some(({ method }) => method === one)) ?? "schematic",
      errorKm: Math.max(...segments.map(({ errorKm }) => errorKm)),
      status: segments.some(({ status }) => status === "idle") ? "idle" : "operating",
      sources: once(segments.flatMap(({ sources }) => sources)),
      line: sectionsLine(sections).points,
    };
  });
}
