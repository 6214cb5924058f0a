import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { openPanel } from "../state/verbs";
import { useAtlas } from "../ui/AtlasContext";
import { lazyWithTexts } from "../ui/lazyWithTexts";
import { seekOutline } from "../ui/outline/seekOutline";
import type { PageActs } from "../ui/search/acts";
import { useShortcuts } from "./useShortcuts";

const SearchDialog = lazyWithTexts("search", () =>
  import("../ui/search/SearchDialog").then(({ SearchDialog }) => SearchDialog),
);

type Searching = { readonly search: ReactNode; readonly open: () => void };

/**
 * The search: `/` opens it, or whoever calls `open`; and `l`, which goes to the list of routes.
 *
 * @param isThere whether the page has panels, where both lead
 * @param acts what the page does for whoever finds it
 * @param onOpen called when it opens: the whole atlas is to be searched
 */
export function useSearch(isThere: boolean, acts: PageActs, onOpen: () => void): Searching {
  const { store } = useAtlas();
  const [isOpen, setOpen] = useState(false);
  const typed = useRef<string | null>(null);
  const open = useCallback(() => {
    onOpen();
    typed.current = "";
    setOpen(true);
  }, [onOpen]);
  useEffect(() => {
    // The dialog may still be on its way: what is typed until it takes that is its query.
    const keep = (event: KeyboardEvent): void => {
      if (typed.current === null || event.key.length > 1 || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      typed.current += event.key;
    };
    if (isOpen) window.addEventListener("keydown", keep, true);
    return () => window.removeEventListener("keydown", keep, true);
  }, [isOpen]);
  const toOutline = (): void => {
    openPanel(store, "outline");
    seekOutline();
  };
  useShortcuts(isThere ? { search: open, outline: toOutline } : {});
  return { search: isOpen && <SearchDialog typed={typed} acts={acts} onClose={() => setOpen(false)} />, open };
}
