import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The one-file page as it was built. */
export const oneFile = "dist-file/corridor-atlas.html";

/** A page that was saved with a reader's own files in it, taken apart. */
export type SavedPage = {
  readonly path: string;
  /** All but the files, byte for byte as it was built. */
  readonly isAsBuilt: boolean;
  /** Its files by name, in their order. */
  readonly files: readonly (readonly [name: string, text: string])[];
};

const block = /<script type="text\/plain" data-own="([^"<>]*)">([\w+/=]+)<\/script>\n/g;
const letters: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&#13;": "\r",
  "&amp;": "&",
};

/** Reads a saved page. */
export function savedPage(path: string): SavedPage {
  const page = readFileSync(path);
  const text = page.toString("utf8");
  return {
    path,
    isAsBuilt: Buffer.from(text.replace(block, ""), "utf8").equals(readFileSync(oneFile)),
    files: [...text.matchAll(block)].map(([, name = "", packed = ""]) => [
      name.replace(/&[a-z#0-9]+;/g, (letter) => letters[letter] ?? letter),
      gunzipSync(Buffer.from(packed, "base64")).toString("utf8"),
    ]),
  };
}
