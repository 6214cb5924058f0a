import { createContext, useContext } from "react";

/** Opens the help, wherever in the page it is asked for. */
export const HelpContext = createContext<() => void>(() => {});

export const useHelpOpener = (): (() => void) => useContext(HelpContext);
