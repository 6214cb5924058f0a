import { useEffect } from "react";
import { fetchSelectionPanels } from "../ui/panels/Panel";

/** Signs that somebody is about to press something. */
const signs = ["pointermove", "pointerdown", "keydown"] as const;

/** Fetches what a selection opens at the first sign of a hand; a page that is only looked at never asks for it. */
export function useForesight(): void {
  useEffect(() => {
    const stop = (): void => {
      for (const sign of signs) window.removeEventListener(sign, onSign);
    };
    const onSign = (): void => {
      stop();
      // Where it cannot be fetched, the panel itself says so and offers to try again.
      fetchSelectionPanels().catch(() => {});
    };
    for (const sign of signs) window.addEventListener(sign, onSign, { passive: true });
    return stop;
  }, []);
}
