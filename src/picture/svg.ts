import { compact } from "./pathData";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Whitespace other than a space would be folded by the reader of an attribute.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** XML 1.0 has no place for most control characters and for halves of letters beyond the first 65,536. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are what XML cannot hold
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as XML holds it, between tags and in attributes alike. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, "\uFFFD").replace(/[&<>"'\t\n\r]/g, (letter) => entities[letter] ?? letter);

/** Undefined values are left out; numbers are written with two decimals at most. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes as they stand in a tag, each after a space. */
export const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [` ${name}="${typeof value === "number" ? compact(value, 2) : escapeXml(value)}"`];
    })
    .join("");

/** One element; the content is markup that is already written. */
export const element = (name: string, attributes: Attributes, content = ""): string =>
  content === ""
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${content}</${name}>`;
