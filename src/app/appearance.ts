import { isSpoken, type SpokenLanguage } from "../i18n/catalogues";
import { type Language, languages } from "../i18n/languages";
import type { ThemeChoice } from "../state/view";
import { cssVariables } from "../theme/css";
import { type ThemeId, themes } from "../theme/tokens";

/** The language of the interface: the one asked for, else the reader's first that the atlas speaks, else English. */
export function spokenLanguage(asked: Language | null, readersOwn: readonly string[]): SpokenLanguage {
  const wishes = [asked, ...readersOwn.map((tag) => tag.split("-")[0])];
  for (const wish of wishes) {
    const language = languages.find((one) => one === wish);
    if (language && isSpoken(language)) return language;
  }
  return "en";
}

/** The theme that the link asks for, else the system's. */
export const themeOf = (choice: ThemeChoice, system: ThemeId): ThemeId => (choice === "auto" ? system : choice);

/** Puts language and colours on the page's root, where CSS and readers of the page by ear find them. */
export function dressPage(root: HTMLElement, language: Language, theme: ThemeId): void {
  root.lang = language;
  root.dataset.theme = theme;
  root.style.colorScheme = themes[theme].scheme;
  for (const [name, value] of Object.entries(cssVariables(themes[theme]))) root.style.setProperty(name, value);
}
