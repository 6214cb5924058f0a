import { asBuilt, type PagePieces } from "./asBuilt";

type Kept = { readonly head: readonly Node[]; readonly body: readonly Node[] };

let kept: Kept = { head: [], body: [] };

/** What is carried is packed anew from its files; here it would only keep its room. */
const isCarried = (node: Node): boolean => node instanceof Element && node.hasAttribute("data-own");

const copiesOf = ({ childNodes }: Element): readonly Node[] =>
  [...childNodes].filter((node) => !isCarried(node)).map((node) => node.cloneNode(true));

/**
 * Keeps the page as it has come, before the atlas or anything else changes it: from a disk it cannot be fetched once
 * more. The copies share the texts of scripts and styles, which are nearly all of it, with the page.
 */
export function keepPage({ head, body }: Document): void {
  kept = { head: copiesOf(head), body: copiesOf(body) };
}

/** The page as it was built; null where something had changed it before it could be kept. */
export function keptPage(): PagePieces | null {
  const around = document.createElement("div");
  const htmlOf = (node: Node): string => {
    around.replaceChildren(node);
    return around.innerHTML;
  };
  return asBuilt({ head: kept.head.map(htmlOf), body: kept.body.map(htmlOf) });
}
