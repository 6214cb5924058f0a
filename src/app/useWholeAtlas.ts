import { useEffect, useState } from "react";
import type { Atlas, ParsedContent } from "../content/atlas";

let whole: Promise<ParsedContent> | null = null;

/** All figures, fetched and parsed once. Rejects when they cannot be fetched; the next call tries again. */
export function loadWholeAtlas(): Promise<ParsedContent> {
  whole ??= import("../content/load")
    .then(({ loadAtlas }) => loadAtlas())
    .catch((fault: unknown) => {
      whole = null;
      throw fault;
    });
  return whole;
}

/** The first atlas, and the whole one from the moment it is needed and has come. */
export function useWholeAtlas(first: Atlas, needed: boolean): Atlas {
  const [atlas, setAtlas] = useState(first);
  useEffect(() => {
    if (!needed) return;
    loadWholeAtlas().then(
      (content) => content.ok && setAtlas(content.atlas),
      // The first figures stay where the rest cannot be fetched; opening another panel tries again.
      () => {},
    );
  }, [needed]);
  return atlas;
}
