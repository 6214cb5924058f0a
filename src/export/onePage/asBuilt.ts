/** Around head and body of the one-file page. Whatever else stands there while it is open was not in the file. */
export const frame = {
  head: '<!doctype html>\n<html lang="en"><head>',
  body: "</head><body>",
  end: "</body></html>",
} as const;

/** Names the element in which the page knows of what it was built: a word for each node of head and of body. */
const markName = "as-built";

/** What a node comes to in a few letters. They tell it from what an extension of a browser adds, not from a forgery. */
export function wordFor(html: string): string {
  // FNV-1a: four million letters take some 10 ms.
  let hash = 0x811c9dc5;
  for (let at = 0; at < html.length; at += 1) hash = Math.imul(hash ^ html.charCodeAt(at), 0x01000193);
  return `${html.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** The nodes of a page, each as HTML. */
export type PageNodes = { readonly head: readonly string[]; readonly body: readonly string[] };

/** What a page of these nodes carries to know them again; it stands at the end of its head. */
export const markFor = ({ head, body }: PageNodes): string =>
  [head, body].map((nodes) => nodes.map(wordFor).join(" ")).join(", ");

/** A page in two pieces: what a reader's own files stand between, and the little that follows them. */
export type PagePieces = { readonly start: string; readonly end: string };

/** The page of these nodes with its mark. */
export const pageOf = ({ head, body }: PageNodes, mark: string): PagePieces => ({
  start: [frame.head, ...head, `<meta name="${markName}" content="${mark}">`, frame.body, ...body].join(""),
  end: frame.end,
});

/** Those of the nodes that the words name, in their order; null when one of them is missing. */
function named(nodes: readonly string[], words: string | undefined): readonly string[] | null {
  const wanted = (words ?? "").split(" ");
  const found: string[] = [];
  for (const node of nodes) if (wordFor(node) === wanted[found.length]) found.push(node);
  return found.length === wanted.length ? found : null;
}

/**
 * The page as it was built, out of the nodes that it has by now: what does not belong to it is left out.
 *
 * @returns null when something of it is no longer as it was built
 */
export function asBuilt({ head, body }: PageNodes): PagePieces | null {
  const mark = head.map((node) => new RegExp(`^<meta name="${markName}" content="([\\w ,-]+)">$`).exec(node)?.[1]);
  const known = mark.find((words) => words !== undefined);
  if (known === undefined) return null;
  const [inHead, inBody] = known.split(", ");
  const ours = { head: named(head, inHead), body: named(body, inBody) };
  return ours.head && ours.body && pageOf({ head: ours.head, body: ours.body }, known);
}
