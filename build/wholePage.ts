import { type DefaultTreeAdapterTypes, parse, serializeOuter } from "parse5";
import type { Plugin } from "vite";
import { markFor, type PageNodes, pageOf } from "../src/export/onePage/asBuilt.ts";
import { carriedBlocks } from "./ownData.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => "tagName" in node;

/** Browsers do not agree on how these are written in an attribute. */
function refuseUnclear(node: Node): void {
  if (!isElement(node)) return;
  const unclear = node.attrs.find(({ value }) => /[<>\u00a0]/.test(value));
  if (unclear) throw new Error(`<${node.tagName}> has a ${unclear.name} that browsers write in several ways`);
  node.childNodes.forEach(refuseUnclear);
}

/** The nodes of a page, written as every browser writes them that has read the page. */
export function nodesOf(page: string): PageNodes {
  const html = parse(page).childNodes.find(isElement);
  const inside = (name: string): readonly string[] => {
    const part = html?.childNodes.filter(isElement).find(({ tagName }) => tagName === name);
    if (!html || !part || part.attrs.length > 0) throw new Error(`The page has no ${name}, or one with attributes`);
    part.childNodes.forEach(refuseUnclear);
    return part.childNodes.map((node) => serializeOuter(node));
  };
  // What follows the body in a file ends up within it.
  return { head: inside("head"), body: inside("body").map((node, at, all) => (at + 1 < all.length ? node : "\n")) };
}

/**
 * Writes the finished one-file page so that it can hand itself on: as a browser would write it that has read it, and
 * with a mark by which it knows what of it was built. Own files go in last, so that the page around them stays the
 * same. See src/export/onePage/.
 */
export const wholePage = (): Plugin => ({
  name: "whole-page",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
        const nodes = nodesOf(String(file.source));
        const { start, end } = pageOf(nodes, markFor(nodes));
        file.source = start + carriedBlocks() + end;
      }
    },
  },
});
