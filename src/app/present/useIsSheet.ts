import { type RefObject, useEffect, useState } from "react";

/** Below this width the words are a sheet at the bottom; the same number stands in the style sheets. */
const sheetBelowPx = 640;

/** Whether the words lie at the bottom of a narrow page rather than beside the map. */
export function useIsSheet(shell: RefObject<HTMLElement | null>): boolean {
  const narrow = (): boolean => (shell.current?.clientWidth ?? window.innerWidth) <= sheetBelowPx;
  const [isSheet, setSheet] = useState(narrow);
  useEffect(() => {
    const watched = shell.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => setSheet(watched.clientWidth <= sheetBelowPx));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [shell]);
  return isSheet;
}
