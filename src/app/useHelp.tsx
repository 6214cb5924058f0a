import { type ReactNode, useCallback, useState } from "react";
import { setKeys } from "../state/verbs";
import { useAtlas } from "../ui/AtlasContext";
import { lazyWithTexts } from "../ui/lazyWithTexts";
import { rememberKeys } from "./rememberedKeys";
import { useShortcuts } from "./useShortcuts";

const HelpDialog = lazyWithTexts("help", () => import("../ui/help/HelpDialog").then(({ HelpDialog }) => HelpDialog));

/** The help with all keys: `?` opens it, or whoever calls `open`. */
export function useHelp(): { readonly help: ReactNode; readonly open: () => void } {
  const { store } = useAtlas();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useShortcuts({ help: open });
  const onKeys = (keys: boolean): void => {
    setKeys(store, keys);
    rememberKeys(keys);
  };
  return { help: isOpen && <HelpDialog onKeys={onKeys} onClose={() => setOpen(false)} />, open };
}
