import { type RefObject, useEffect, useState } from "react";
import { isSheet } from "../../ui/sheet";

const sizeOf = (shell: HTMLElement | null) => ({
  width: shell?.clientWidth ?? window.innerWidth,
  height: shell?.clientHeight ?? window.innerHeight,
});

/** Whether the words lie at the bottom of a narrow page rather than beside the map. */
export function useIsSheet(shell: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(() => isSheet(sizeOf(shell.current)));
  useEffect(() => {
    const watched = shell.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => setNarrow(isSheet(sizeOf(watched))));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [shell]);
  return isNarrow;
}
