import type { Handling } from "../../map/view";
import type { View } from "../../state/view";

/** An embed leaves the page its scroll, except where it is the whole screen and there is no page to scroll. */
export const handlingOf = ({ lock, embed }: Pick<View, "lock" | "embed">, isFullscreen: boolean): Handling =>
  lock ? "locked" : embed && !isFullscreen ? "cooperative" : "free";

const wholeScreen = matchMedia("(display-mode: fullscreen)");

/** Whether this page is the whole screen, by its own doing or by that of the page around its frame. */
export const fullscreen = {
  isOn: (): boolean => document.fullscreenElement !== null || wholeScreen.matches,
  onChange(tell: () => void): () => void {
    document.addEventListener("fullscreenchange", tell);
    wholeScreen.addEventListener("change", tell);
    return () => {
      document.removeEventListener("fullscreenchange", tell);
      wholeScreen.removeEventListener("change", tell);
    };
  },
};
