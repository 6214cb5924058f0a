import { type ReactNode, useEffect, useState } from "react";
import { openPanel } from "../state/verbs";
import { useAtlas } from "../ui/AtlasContext";
import { lazyWithTexts } from "../ui/lazyWithTexts";

const DropHint = lazyWithTexts("own", () => import("../ui/own/DropHint").then(({ DropHint }) => DropHint));

/**
 * Files may be dropped anywhere on the page, which says so while they are dragged over it; whatever else is dragged
 * is left to the browser. The panel of the reader's own data takes them.
 *
 * @param isOpen whether there is a panel to tell of them
 * @returns what stands over the page meanwhile
 */
export function useDrops(isOpen: boolean): ReactNode {
  const { own, store } = useAtlas();
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const ending = new AbortController();
    const listen = (kind: "dragenter" | "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void): void =>
      window.addEventListener(
        kind,
        (event) => {
          if (!event.dataTransfer?.types.includes("Files")) return;
          event.preventDefault();
          act(event);
        },
        { signal: ending.signal },
      );
    listen("dragenter", () => setDragged(true));
    listen("dragover", () => {});
    listen("dragleave", ({ relatedTarget }) => relatedTarget === null && setDragged(false));
    listen("drop", ({ dataTransfer }) => {
      setDragged(false);
      const files = [...(dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      own.setState(({ offered }) => ({ offered: [...offered, ...files] }));
      openPanel(store, "own");
    });
    return () => {
      ending.abort();
      setDragged(false);
    };
  }, [isOpen, own, store]);
  return isDragged && <DropHint />;
}
