import { type ReactNode, useCallback, useEffect, useState } from "react";
import { shortcutOf } from "../state/shortcuts";
import { setKeys } from "../state/verbs";
import { useAtlas } from "../ui/AtlasContext";
import { lazyWithTexts } from "../ui/lazyWithTexts";
import { isTakenBy } from "./present/presentKeys";
import { rememberKeys } from "./rememberedKeys";

const HelpDialog = lazyWithTexts("help", () => import("../ui/help/HelpDialog").then(({ HelpDialog }) => HelpDialog));

/** The help with all keys: `?` opens it, or whoever calls `open`. */
export function useHelp(): { readonly help: ReactNode; readonly open: () => void } {
  const { store } = useAtlas();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !store.getState().keys || isTakenBy(event.target, event.key)) return;
      if (shortcutOf(event) !== "help") return;
      event.preventDefault();
      open();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store, open]);
  const onKeys = (keys: boolean): void => {
    setKeys(store, keys);
    rememberKeys(keys);
  };
  return { help: isOpen && <HelpDialog onKeys={onKeys} onClose={() => setOpen(false)} />, open };
}
