import type { Localized } from "../domain/figure";
import acts from "./actNames.json";
import names from "./pageNames.json";

type Page = "figures" | "table" | "outline" | "way" | "own" | "sources" | "about" | "share";
type Act = "measure" | "present" | "print" | "help" | "fullscreen" | "light" | "dark" | "contrast";
type Called = Readonly<Record<keyof Localized, readonly string[]>>;

/** What pages are called, so that a search in any language finds them; the usual name first. */
export const pageNames: Readonly<Record<Page, Called>> = names;
/** What can be done is called, in the same way. */
export const actNames: Readonly<Record<Act, Called>> = acts;
