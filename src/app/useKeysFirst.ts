import { useEffect, useRef } from "react";

/** Hears every key before the page does, which it keeps from the page by stopping it. The last given listener hears. */
export function useKeysFirst(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => latest.current(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
