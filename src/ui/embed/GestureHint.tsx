import "./embed.css";
import { useEffect, useState } from "react";
import { useAtlas } from "../AtlasContext";

/** A gesture that the map left to the page around it; a new object each time it happens. */
export type Unused = { readonly gesture: "wheel" | "finger" };

/** How long the hint stays after the last such gesture, in ms: time to read eight words. */
const stayMs = 1600;

const isMac = navigator.userAgent.includes("Mac");

/** Says how the map is moved, once the reader has tried the gesture that scrolls the page. */
export function GestureHint({ unused }: { readonly unused: Unused | null }) {
  const { t } = useAtlas().translator;
  const [read, setRead] = useState<Unused | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRead(unused), stayMs);
    return () => clearTimeout(timer);
  }, [unused]);
  if (!unused) return null;
  const way = unused.gesture === "finger" ? "embed.twoFingers" : isMac ? "embed.commandWheel" : "embed.controlWheel";
  return (
    // Who reads the page by ear moves the map by keys and buttons, and has no use for this.
    <p className="gesture-hint" data-shown={unused !== read} aria-hidden="true">
      <span>{t(way)}</span>
    </p>
  );
}
