import type { Atlas } from "../../content/atlas";
import type { Subject } from "../../domain/figure";
import { contextIds, isContextId, isRouteId, type PlaceId, placeId, routeIds, segmentId } from "../../domain/ids";
import { nearest } from "./nearest";

/** What the atlas knows and a file may name. */
export function knownIn(atlas: Atlas) {
  const subjects = (): readonly string[] => ["kazakhstan", ...routeIds, ...contextIds, ...atlas.segments.keys()];
  return {
    subject(text: string): Subject | null {
      const id = text.trim();
      if (id === "kazakhstan" || isRouteId(id) || isContextId(id)) return id;
      const segment = segmentId(id);
      return segment !== null && atlas.segments.has(segment) ? segment : null;
    },
    /** Of a route that is right, one of its segments, however little it looks like them. */
    nearSubject(text: string): string | null {
      const ofRoute = subjects().filter((id) => id.includes(".") && id.split(".")[0] === text.trim().split(".")[0]);
      return ofRoute.length > 0 && text.includes(".") ? nearest(text, ofRoute, Infinity) : nearest(text, subjects());
    },
    place(text: string): PlaceId | null {
      const id = placeId(text);
      return id !== null && atlas.places.has(id) ? id : null;
    },
    nearPlace: (text: string): string | null => nearest(text, atlas.places.keys()),
  };
}

export type Known = ReturnType<typeof knownIn>;
