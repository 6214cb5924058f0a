import names from "./pageNames.json";

type Page = "figures" | "table" | "outline" | "way" | "sources" | "about" | "share";

/** What a page is called in the two languages that most readers can write besides their own; the usual name first. */
export const pageNames: Readonly<Record<Page, Readonly<Record<"en" | "ru", readonly string[]>>>> = names;
