import type { PlaceId } from "../../src/domain/ids";
import type { Position } from "../../src/domain/segment";
import type { Closeness, SegmentInput, WayInput } from "../input/routeInput";

/** A place that an imported line is led by. */
export type Stop = {
  readonly place: PlaceId;
  readonly at: Position;
  /** How far from the place its line may lie. */
  readonly radiusKm: number;
  /** What a kilometre's distance from the place counts for, in kilometres of detour. */
  readonly price: number;
  /** Whether the line's error is measured here; a town or a border says too little for that. */
  readonly isExact: boolean;
};

/** Stations are known to 100 m, and a big one is a kilometre long. */
const station = { radiusKm: 1.5, price: 2.5, isExact: true } as const;
/** Where a railway is drawn through town centres, stations lie up to a few kilometres away. */
const town = { radiusKm: 3, price: 1, isExact: true } as const;
const port = { radiusKm: 3, price: 1, isExact: true } as const;
/** Terminals are published to 0.01°. */
const terminal = { radiusKm: 3, price: 1, isExact: true } as const;
/** Where a pipeline crosses a border is as uncertain as its line has been. */
const border = { radiusKm: 15, price: 0.2, isExact: false } as const;
const passed = {
  close: { radiusKm: 6, price: 0.2, isExact: false },
  near: { radiusKm: 12, price: 0.1, isExact: false },
  district: { radiusKm: 25, price: 0.02, isExact: false },
} as const satisfies Record<Closeness, unknown>;

/**
 * The stops of a segment from its first to its last.
 *
 * @param where positions of places as they are drawn now, borders too
 * @param isBorder whether a place is where a drawn line enters a country, and has no position of its own
 */
export function stopsOf(
  mode: WayInput["mode"],
  { from, to, between, method }: Pick<SegmentInput, "from" | "to" | "between" | "method">,
  where: (place: PlaceId) => Position,
  isBorder: (place: PlaceId) => boolean,
): readonly Stop[] {
  const exact = mode === "pipeline" ? terminal : mode === "sea" ? port : method === "places" ? town : station;
  const on = (place: PlaceId): Stop => ({ place, at: where(place), ...(isBorder(place) ? border : exact) });
  return [
    on(from),
    ...between.flatMap((step) =>
      step.kind === "bend"
        ? []
        : [
            step.kind === "on"
              ? on(step.place)
              : { place: step.place, at: where(step.place), ...passed[step.closeness] },
          ],
    ),
    on(to),
  ];
}
