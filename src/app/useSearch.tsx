import { type ReactNode, useCallback, useEffect, useState } from "react";
import { type Shortcut, shortcutOf } from "../state/shortcuts";
import { openPanel } from "../state/verbs";
import { useAtlas } from "../ui/AtlasContext";
import { lazyWithTexts } from "../ui/lazyWithTexts";
import { seekOutline } from "../ui/outline/seekOutline";
import { isTakenBy } from "./present/presentKeys";

const SearchDialog = lazyWithTexts("search", () =>
  import("../ui/search/SearchDialog").then(({ SearchDialog }) => SearchDialog),
);

type Searching = { readonly search: ReactNode; readonly open: () => void };

/**
 * The search: `/` opens it, or whoever calls `open`; and `l`, which goes to the list of routes.
 *
 * @param isThere whether the page has panels, where both lead
 * @param onOpen called when it opens: the whole atlas is to be searched
 */
export function useSearch(isThere: boolean, onOpen: () => void): Searching {
  const { store } = useAtlas();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => {
    onOpen();
    setOpen(true);
  }, [onOpen]);
  useEffect(() => {
    if (!isThere) return;
    const acts: Partial<Record<Shortcut["action"], () => void>> = {
      search: open,
      outline() {
        openPanel(store, "outline");
        seekOutline();
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !store.getState().keys || isTakenBy(event.target, event.key)) return;
      const action = shortcutOf(event);
      const act = action && acts[action];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store, open, isThere]);
  return { search: isOpen && <SearchDialog onClose={() => setOpen(false)} />, open };
}
