import type { Position } from "../../domain/segment";
import type { MapCamera, ScreenPoint } from "../../map/events";
import { type Size, unprojectFrom } from "../../picture/projection";

/** The camera at a zoom that has a point of the earth at a point of the screen. */
export function cameraHolding([lng, lat]: Position, at: ScreenPoint, zoom: number, size: Size): MapCamera {
  // As far as the point is to stand right of the middle, the middle lies left of it.
  const middle = unprojectFrom({ zoom, lat, lng }, size, [size.width - at.x, size.height - at.y]);
  return { zoom, ...middle };
}
