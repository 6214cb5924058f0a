import type { Quantity, Unit } from "../../src/domain/figure.ts";

const tonnes: readonly Unit[] = ["kt", "Mt"];
const perYear: readonly Unit[] = ["MtPerYear", "TEUPerYear"];

/** The units that a quantity can be counted in; none where it has no number. */
export const unitsOf: Readonly<Record<Quantity, readonly Unit[]>> = {
  freightVolume: tonnes,
  transitVolume: tonnes,
  containerVolume: ["TEU", ...tonnes],
  oilVolume: [...tonnes, "MtPerYear", "thousandBarrelsPerDay"],
  throughput: [...tonnes, "thousandBarrelsPerDay"],
  lineCapacity: ["trainPairsPerDay", "trainsPerDay"],
  capacity: [...perYear, "thousandBarrelsPerDay"],
  length: ["km"],
  share: ["percent"],
  corridors: ["count"],
  trade: ["billionUsd"],
  growth: ["percent", "times"],
  traffic: ["trainsPerDay", "trainPairsPerDay"],
  transitTime: ["days"],
  diameter: ["inches", "mm"],
  cost: ["billionTenge", "billionUsd"],
  elevation: ["m"],
  gauge: ["mm"],
  facilities: ["count"],
  works: ["count"],
  event: [],
  statement: [],
  // Of a reader's own figures alone.
  other: [],
};
