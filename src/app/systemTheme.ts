import type { ThemeId } from "../theme/tokens";

const contrast = matchMedia("(prefers-contrast: more)");
const darkness = matchMedia("(prefers-color-scheme: dark)");

/** What the reader has told the system: more contrast weighs more than a dark screen. */
export const systemTheme = {
  now: (): ThemeId => (contrast.matches ? "contrast" : darkness.matches ? "dark" : "light"),
  onChange(tell: () => void): () => void {
    const wishes = [contrast, darkness];
    for (const wish of wishes) wish.addEventListener("change", tell);
    return () => {
      for (const wish of wishes) wish.removeEventListener("change", tell);
    };
  },
};
