import { type RefObject, useEffect, useRef } from "react";
import type { Position } from "../../domain/segment";
import type { MapCamera } from "../../map/events";
import { projectTo } from "../../picture/projection";
import type { MapLink } from "../map/mapLink";

/** The mark on the map, and what moves it. */
export type Traveller = {
  readonly mark: RefObject<HTMLSpanElement | null>;
  /** Puts the mark on a point of the earth, where it stays however the map moves. */
  readonly put: (position: Position) => void;
};

/** The mark of the traveller, which goes along with the map at every frame without drawing the page anew. */
export function useTraveller(shell: RefObject<HTMLElement | null>, link: RefObject<MapLink | null>): Traveller {
  const mark = useRef<HTMLSpanElement>(null);
  const at = useRef<Position | null>(null);
  const seen = useRef<MapCamera | null>(null);
  const place = useRef((camera: MapCamera): void => {
    seen.current = camera;
    if (!mark.current || !at.current || !shell.current) return;
    const { clientWidth: width, clientHeight: height } = shell.current;
    const [x, y] = projectTo(camera, { width, height }).point(...at.current);
    mark.current.style.transform = `translate(${x}px, ${y}px)`;
  });
  useEffect(() => link.current?.watch(place.current), [link]);
  return {
    mark,
    put(position) {
      at.current = position;
      if (seen.current) place.current(seen.current);
    },
  };
}
