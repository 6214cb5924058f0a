import type { Map as Engine } from "maplibre-gl";
import { type PlaceId, placeId } from "../domain/ids";
import type { Hit, ScreenPoint } from "./events";
import { pressedAt } from "./pressedAt";
import type { MapPicture, Pointer } from "./view";

function placeAt(engine: Engine, { x, y }: ScreenPoint): PlaceId | null {
  if (!engine.getLayer("place-names")) return null;
  const [name] = engine.queryRenderedFeatures([x, y], { layers: ["chosen-name", "place-names"] });
  return name ? placeId(String(name.properties.id)) : null;
}

/** What a press at a point means; see `pressedAt`. Signs and lines are found without the engine, whose answer grows with all that is drawn. */
export const hitAt = (engine: Engine, at: ScreenPoint, pointer: Pointer, picture: MapPicture): Hit =>
  pressedAt(engine.unproject([at.x, at.y]).wrap(), engine.getZoom(), pointer, picture, () => placeAt(engine, at));
