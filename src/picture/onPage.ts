const elements = "svg|title|desc|style|defs|g|path|rect|circle|text|textPath|tspan";

/** One tag as our own renderer writes it: a known element, quoted attributes, none that runs anything. */
const tag = new RegExp(`</(?:${elements})>|<(?:${elements})(?: (?!on)[a-zA-Z:-]+="[^"<]*")*/?>`, "g");
const leadsOut = / (?:xlink:)?href="(?!#)/;

/**
 * SVG of our own renderer and nothing else: whatever has another element, an attribute that acts or an address that
 * leads out of the picture is refused.
 *
 * @throws when it is anything else
 */
export function ownSvg(text: string): string {
  const others = text.replace(tag, "");
  if (!text.startsWith("<svg ") || others.includes("<") || leadsOut.test(text)) {
    throw new Error("A picture is not as the atlas draws it");
  }
  return text;
}

const policy = globalThis.window?.trustedTypes?.createPolicy("corridor-atlas-picture", { createHTML: ownSvg });

/** A picture as it can stand in the page, and the style sheet of its colours apart, which the page's policy asks for. */
export type PageDrawing = { readonly element: Element; readonly sheet: CSSStyleSheet | null };

/** Turns a drawn picture into elements. */
export function drawingOf(svg: string): PageDrawing {
  // Apart before anything reads it: even a document of its own may hold no style sheet that the policy does not know.
  const [sheetText, colours = ""] = /<style>([^<]*)<\/style>/.exec(svg) ?? [""];
  const plain = svg.replace(sheetText, "");
  const text = policy ? policy.createHTML(plain) : ownSvg(plain);
  const drawn = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
  if (colours === "") return { element: drawn, sheet: null };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(colours);
  return { element: drawn, sheet };
}
