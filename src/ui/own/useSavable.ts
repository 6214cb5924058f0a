import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { savedSize } from "../../export/onePage/savePage";
import { ownFigures } from "../../state/ownFigures";
import { useOwn } from "../AtlasContext";

/** What the reader has brought along and the page could make something of; the same list until that changes. */
export function useSavable(): { readonly files: readonly File[]; readonly isReading: boolean } {
  const isReading = useOwn(({ files }) => files.some(({ reading }) => reading.kind === "reading"));
  const drawn = useOwn(
    useShallow(({ files }) => files.flatMap(({ reading, source }) => (reading.kind === "refused" ? [] : [source]))),
  );
  const readings = useStore(ownFigures);
  const files = useMemo(
    () => [...drawn, ...readings.flatMap(({ ok, source }) => (ok ? [source] : []))],
    [drawn, readings],
  );
  return { files, isReading };
}

/** About how many bytes the saved page will have; null until it is known, and where that cannot be. */
export function useSavedSize(files: readonly File[], isReading: boolean): number | null {
  const [known, setKnown] = useState<{ readonly of: readonly File[]; readonly bytes: number } | null>(null);
  useEffect(() => {
    if (files.length === 0 || isReading) return;
    let wanted = true;
    savedSize(files).then(
      (bytes) => wanted && setKnown({ of: files, bytes }),
      // Whoever saves is told what is wrong.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [files, isReading]);
  return known?.of === files ? known.bytes : null;
}
