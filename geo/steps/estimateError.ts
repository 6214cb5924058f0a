import type { Position } from "../../src/domain/segment";
import type { SegmentInput, WayInput } from "../input/routeInput";
import type { Node } from "./join";
import { distanceKm } from "./measure";

/**
 * How far a drawn line typically (median) is from the real one, in kilometres, by rule:
 * - railway through stations: 3 % of the spacing. Held against surveys, curves through stations of this region were
 *   0.3 km off at 13 km spacing and 0.8 km at 28 km; at least 0.5 km, because positions are rounded and stations wide;
 * - railway through towns: 1.5 km (a town's centre is not its station) and 6 % of the spacing (mountain valleys);
 * - pipeline: the mean of how far it runs from the towns it is drawn by, and at least 2.5 km;
 * - sea leg: 5 % of its length, the width of the water that ships use.
 * Spacing is weighted by length, so that one long gap counts for as much of the line as it covers.
 */
export function estimateErrorKm(
  mode: WayInput["mode"],
  method: SegmentInput["method"],
  nodes: readonly Node[],
  lengthKm: number,
): number {
  const stations = nodes.filter((node) => node.place !== null).map((node) => node.at);
  switch (mode) {
    case "sea":
      return upToHalf(lengthKm * 0.05);
    case "pipeline":
      return upToHalf(Math.max(2.5, mean(nodes.filter((node) => node.typicalKm > 0).map((node) => node.typicalKm))));
    case "rail":
      return method === "stations"
        ? upToHalf(Math.max(0.5, 0.03 * spacingKm(stations)))
        : upToHalf(1.5 + 0.06 * spacingKm(stations));
  }
}

/** Mean distance between neighbours, weighted by that distance. */
export function spacingKm(stations: readonly Position[]): number {
  const gaps = stations.slice(1).map((station, index) => distanceKm(stations[index] ?? station, station));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return total === 0 ? 0 : gaps.reduce((sum, gap) => sum + gap * gap, 0) / total;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Half kilometres, rounded up: an error is not known more exactly than that. */
const upToHalf = (km: number): number => Math.ceil(km * 2 - 1e-9) / 2;
