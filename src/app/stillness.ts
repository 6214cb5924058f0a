import { useSyncExternalStore } from "react";

const stillness = matchMedia("(prefers-reduced-motion: reduce)");
const onChange = (tell: () => void): (() => void) => {
  stillness.addEventListener("change", tell);
  return () => stillness.removeEventListener("change", tell);
};

/** Whether the reader's system asks for no motion. */
export const useStillness = (): boolean => useSyncExternalStore(onChange, () => stillness.matches);
