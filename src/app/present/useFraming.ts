import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Scene } from "../../domain/scene";
import type { MapLink } from "../map/mapLink";

type Props = {
  readonly scene: Scene | undefined;
  readonly shell: RefObject<HTMLElement | null>;
  readonly link: RefObject<MapLink | null>;
  readonly isMapThere: boolean;
  readonly areNotesHere: boolean;
};

/** The sizes that a scene is framed by, as one text to compare. */
function layoutOf(shell: HTMLElement): string {
  const parts = [shell, ...shell.querySelectorAll("[data-covers]")];
  return parts.map(({ clientWidth, clientHeight }) => `${clientWidth}×${clientHeight}`).join(" ");
}

/** Flies to each scene once its words are laid out, and frames it anew when the room changes. */
export function useFraming({ scene, shell, link, isMapThere, areNotesHere }: Props): void {
  const framed = useRef({ layout: "", isFirst: true });

  useLayoutEffect(() => {
    if (!scene || !shell.current || !isMapThere) return;
    // A link has opened where its scene looks; from then on each scene is flown to.
    link.current?.frameScene(framed.current.isFirst ? "ease" : "flight");
    framed.current = { layout: layoutOf(shell.current), isFirst: false };
  }, [scene, shell, link, isMapThere]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with the notes another part comes to be watched
  useEffect(() => {
    const watched = shell.current;
    if (!scene || !watched) return;
    const observer = new ResizeObserver(() => {
      const layout = layoutOf(watched);
      if (framed.current.isFirst || layout === framed.current.layout) return;
      framed.current = { layout, isFirst: false };
      link.current?.frameScene("ease");
    });
    for (const part of [watched, ...watched.querySelectorAll("[data-covers]")]) observer.observe(part);
    return () => observer.disconnect();
  }, [scene, shell, link, areNotesHere]);
}
