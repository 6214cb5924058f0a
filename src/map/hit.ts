import type { Map as Engine } from "maplibre-gl";
import { type PlaceId, placeId } from "../domain/ids";
import { pressedAmong, reachPx } from "../layers/pressed";
import type { Hit, ScreenPoint } from "./events";
import type { MapPicture, Pointer } from "./view";

function placeAt(engine: Engine, { x, y }: ScreenPoint): PlaceId | null {
  if (!engine.getLayer("place-names")) return null;
  const [name] = engine.queryRenderedFeatures([x, y], { layers: ["chosen-name", "place-names"] });
  return name ? placeId(String(name.properties.id)) : null;
}

/**
 * What a press at a point means: the sign of a place under it, or the line, or the name, or what is nearest beside the
 * lines. Signs and lines are found without the engine, whose answer grows with all that is drawn.
 */
export function hitAt(
  engine: Engine,
  at: ScreenPoint,
  pointer: Pointer,
  { lines, shown, signAt, beside }: Pick<MapPicture, "lines" | "shown" | "signAt" | "beside">,
): Hit {
  const where = engine.unproject([at.x, at.y]).wrap();
  const sign = signAt(where, engine.getZoom(), pointer);
  if (sign) return { kind: "place", id: sign };
  const pressed = pressedAmong(lines().near(where, engine.getZoom(), reachPx[pointer], shown));
  if (pressed.kind === "ink") return { kind: "segment", id: pressed.id };
  const place = placeAt(engine, at);
  if (place) return { kind: "place", id: place };
  const [first, ...others] = pressed.ids;
  if (!first) {
    const context = beside(where, engine.getZoom(), reachPx[pointer]);
    return context ? { kind: "context", id: context } : { kind: "nothing" };
  }
  return others.length > 0 ? { kind: "several", ids: pressed.ids } : { kind: "segment", id: first };
}
