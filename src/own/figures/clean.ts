import type { Localized } from "../../domain/figure";
import { type Read, read, refused } from "./values";

/** Marks that turn the letters around them, and what no file of ours may hold. */
const turning = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const control = /[\p{Cc}\u2028\u2029]+/gu;
const broken = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** A text of the file as it may stand among ours: in pictures, slides and tables as well as on the screen. */
export const cleaned = (text: string): string =>
  text.replace(turning, "").replace(control, " ").replace(broken, "\uFFFD").trim();

/** Longer than anything that is read beside a number. */
const longest = 2000;

/** One text. */
export function readText(value: unknown): Read<string> {
  if (typeof value !== "string") return refused("notText");
  const text = cleaned(value);
  if (text === "") return refused("notText");
  return text.length > longest ? refused("tooLong") : read(text);
}

const languages = ["en", "ru", "kk", "az", "ka", "tr", "zh"] as const;

/** A text in the file's own language, or by language; a language that is not there speaks the first that is. */
export function readLocalized(value: unknown): Read<Localized> {
  if (typeof value === "string") {
    const text = readText(value);
    return text.ok ? read({ en: text.value, ru: text.value }) : text;
  }
  if (typeof value !== "object" || value === null) return refused("notText");
  const said: Partial<Record<(typeof languages)[number], string>> = {};
  for (const language of languages) {
    if (!Object.hasOwn(value, language)) continue;
    const text = readText(Reflect.get(value, language));
    if (!text.ok) return text;
    said[language] = text.value;
  }
  const any = said.en ?? said.ru ?? Object.values(said)[0];
  return any === undefined ? refused("notText") : read({ ...said, en: said.en ?? any, ru: said.ru ?? any });
}
