import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * The inner width of an element in px, followed as it changes.
 *
 * @param usual the width before the first measurement, so that the first picture is the final one in most cases
 */
export function useWidth<Element extends HTMLElement>(usual: number): readonly [RefObject<Element | null>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
