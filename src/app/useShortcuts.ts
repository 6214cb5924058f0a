import { useEffect, useRef } from "react";
import { type Shortcut, shortcutOf } from "../state/shortcuts";
import { useAtlas } from "../ui/AtlasContext";
import { isTakenBy } from "./present/presentKeys";

/** Does what the shortcuts ask for, wherever no text is being written and the reader has not switched them off. */
export function useShortcuts(acts: Readonly<Partial<Record<Shortcut["action"], (() => void) | undefined>>>): void {
  const { store } = useAtlas();
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !store.getState().keys || isTakenBy(event.target, event.key)) return;
      const action = shortcutOf(event);
      const act = action && latest.current[action];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);
}
