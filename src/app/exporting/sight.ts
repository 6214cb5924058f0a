import type { Bounds } from "../../domain/bounds";
import type { MapCamera } from "../../map/events";
import { unprojectFrom } from "../../picture/projection";
import type { Frame } from "../map/framing";

/** What a reader sees of the map beside the panel, in degrees. */
export function boundsInSight(camera: MapCamera, { width, height, panel, sheet }: Frame): Bounds {
  const left = panel && !sheet ? panel.right : 0;
  const bottom = panel && sheet ? Math.max(panel.top, height / 2) : height;
  const size = { width, height };
  const northWest = unprojectFrom(camera, size, [left, 0]);
  const southEast = unprojectFrom(camera, size, [width, bottom]);
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}
