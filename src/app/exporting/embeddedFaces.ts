import type { EmbeddedFace } from "../../export/format";
import { fontFamily } from "../../theme/type";

/** A face of the page's typeface: where its file is, and which letters it holds. */
type Face = { readonly rule: CSSFontFaceRule; readonly address: string };

const files = new Map<string, Promise<string>>();

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, "");

/** The faces of the page's own style sheets. */
function facesOfPage(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      if (unquoted(rule.style.getPropertyValue("font-family")) !== fontFamily) return [];
      const file = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue("src"))?.[1];
      return file === undefined ? [] : [{ rule, address: new URL(file, sheet.href ?? document.baseURI).href }];
    }),
  );
}

/** The first of the letters that a range such as `U+0-FF, U+131` holds. */
function letterIn(range: string, letters: readonly string[]): string | undefined {
  const spans = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = "", to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  return letters.find((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from = 0, to = 0]) => code >= from && code <= to);
  });
}

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });

async function fetched(address: string): Promise<string> {
  if (address.startsWith("data:")) return address;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return asDataUrl(new Blob([await answer.arrayBuffer()], { type: "font/woff2" }));
}

/** Fetched once; what failed is tried again. */
function inlined(address: string): Promise<string> {
  const file = files.get(address) ?? fetched(address);
  files.set(address, file);
  file.catch(() => files.delete(address));
  return file;
}

async function carried({ rule, address }: Face, letter: string): Promise<EmbeddedFace> {
  const kept = ["font-family", "font-weight", "font-style", "unicode-range"].map(
    (property) => `${property}:${rule.style.getPropertyValue(property)}`,
  );
  const source = `src:url(${await inlined(address)}) format("woff2")`;
  return { rule: `@font-face{${[...kept, source].join(";")}}`, letter };
}

/**
 * The page's own typeface to be carried along, as far as the text needs it: a picture is a document of its own and
 * sees none of the page's fonts. Rejects when a file cannot be fetched.
 */
export async function embeddedFaces(text: string): Promise<readonly EmbeddedFace[]> {
  // What leaves ink: a space would not tell whether its face is there.
  const letters = [...new Set(text)].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const needed = facesOfPage().flatMap((face) => {
    const letter = letterIn(face.rule.style.getPropertyValue("unicode-range"), letters);
    return letter === undefined ? [] : [carried(face, letter)];
  });
  return Promise.all(needed);
}

/** Loads every face of the page, so that texts are measured in the letters that they are drawn with. */
export async function loadEveryFace(): Promise<void> {
  const own = [...document.fonts].filter(({ family }) => unquoted(family) === fontFamily);
  await Promise.all(own.map((face) => face.load()));
}
