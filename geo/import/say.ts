import type { Position } from "../../src/domain/segment";

/** A position as people look it up: four decimals are 11 m. */
export const sayPosition = ([lng, lat]: Position): string => `${lng.toFixed(4)}, ${lat.toFixed(4)}`;
export const sayKm = (km: number): string => `${km.toFixed(km < 10 ? 2 : km < 100 ? 1 : 0)} km`;
