import type { PlaceId } from "../domain/ids";
import { pressedAmong, reachPx } from "../layers/pressed";
import type { Hit } from "./events";
import type { MapPicture, Pointer } from "./view";

/**
 * What a press at a point means: the sign of a place under it, or the line, or the name, or what is nearest beside the
 * lines. Of the reader's own data, points lie above the lines of routes and lines below them; what is beside the
 * pointer, and an area around it, is meant only where the atlas has nothing.
 *
 * @param name the place whose name is drawn there; asked only where it matters
 */
export function pressedAt(
  where: { readonly lng: number; readonly lat: number },
  zoom: number,
  pointer: Pointer,
  { lines, shown, signAt, beside, own }: Pick<MapPicture, "lines" | "shown" | "signAt" | "beside" | "own">,
  name: () => PlaceId | null,
): Hit {
  const sign = signAt(where, zoom, pointer);
  if (sign) return { kind: "place", id: sign };
  const near = own(where, zoom, reachPx[pointer]);
  const ofOwn: Hit | null = near && { kind: "own", file: near.file, index: near.index, name: near.name, at: where };
  const isInk = near?.px === 0;
  if (ofOwn && isInk && near?.shape === "point") return ofOwn;
  const pressed = pressedAmong(lines().near(where, zoom, reachPx[pointer], shown));
  if (pressed.kind === "ink") return { kind: "segment", id: pressed.id };
  if (ofOwn && isInk && near?.shape === "line") return ofOwn;
  const place = name();
  if (place) return { kind: "place", id: place };
  const [first, ...others] = pressed.ids;
  if (first) return others.length > 0 ? { kind: "several", ids: pressed.ids } : { kind: "segment", id: first };
  if (ofOwn && near?.shape !== "area") return ofOwn;
  const context = beside(where, zoom, reachPx[pointer]);
  return context ? { kind: "context", id: context } : (ofOwn ?? { kind: "nothing" });
}
