import { useEffect, useId, useState } from "react";
import type { SegmentId } from "../../domain/ids";
import { useAtlas } from "../AtlasContext";
import { type Comparison, drawComparison } from "./drawComparison";

/** The two pictures at a width, drawn anew when it changes; null until they are there, or where they cannot be. */
export function useComparison(width: number, height: number, lit: SegmentId | null): Comparison | null {
  const { atlas, translator } = useAtlas();
  const { language } = translator;
  const id = useId().replaceAll(/\W/g, "");
  const [drawn, setDrawn] = useState<Comparison | null>(null);
  useEffect(() => {
    let wanted = true;
    drawComparison({ atlas, language, size: { width, height }, lit, idPrefix: `compared-${id}` }).then(
      (comparison) => wanted && setDrawn(comparison),
      // The caption tells the same in words.
      () => wanted && setDrawn(null),
    );
    return () => {
      wanted = false;
    };
  }, [atlas, language, width, height, lit, id]);
  return drawn;
}
