import { useState } from "react";

/** Full screen and back. A frame may be refused it: then `isRefused` until dismissed, and all else goes on. */
export function useFullscreen() {
  const [isRefused, setRefused] = useState(false);
  const toggle = async (): Promise<void> => {
    if (document.fullscreenElement) return document.exitFullscreen();
    const refuse = (): void => setRefused(true);
    // Phones may lack the method altogether.
    if (!document.fullscreenEnabled) return refuse();
    await document.documentElement.requestFullscreen().catch(refuse);
  };
  return { isRefused, toggle: () => void toggle(), dismiss: () => setRefused(false) };
}
