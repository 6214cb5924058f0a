import type { Atlas } from "../../content/atlas";
import { type RouteId, routeIds, type SegmentId } from "../../domain/ids";
import type { Segment } from "../../domain/segment";
import { type WayAlong, waysOf } from "../../domain/ways";

/** A row of the list that mirrors the map; rows below it belong to it. */
export type OutlineNode =
  | { readonly kind: "route"; readonly key: RouteId; readonly below: readonly OutlineNode[] }
  | { readonly kind: "branch"; readonly key: string; readonly way: WayAlong; readonly below: readonly OutlineNode[] }
  | { readonly kind: "segment"; readonly key: SegmentId; readonly segment: Segment; readonly below: readonly [] };

const segmentNode = (segment: Segment): OutlineNode => ({ kind: "segment", key: segment.id, segment, below: [] });

function branchNode(way: WayAlong): OutlineNode {
  const [only, second] = way;
  // A branch of one section is that section.
  return second === undefined
    ? segmentNode(only)
    : { kind: "branch", key: `branch ${only.id}`, way, below: way.map(segmentNode) };
}

/** All routes; under each the sections of its main way in order, and after them its branches. */
export const outlineOf = ({ routes }: Pick<Atlas, "routes">): readonly OutlineNode[] =>
  routeIds.map((key) => {
    const [main = [], ...branches] = waysOf(routes.get(key) ?? []);
    return { kind: "route", key, below: [...main.map(segmentNode), ...branches.map(branchNode)] };
  });

/** A node in sight, with where it stands in the tree. */
export type OutlineRow = {
  readonly node: OutlineNode;
  readonly parent: OutlineNode | null;
  /** From 1, and its place among its siblings from 1. */
  readonly level: number;
  readonly place: number;
  readonly count: number;
};

/** The rows in sight from top to bottom: all but what lies below a folded one. */
export const rowsOf = (
  nodes: readonly OutlineNode[],
  folded: ReadonlySet<string>,
  parent: OutlineNode | null = null,
  level = 1,
): readonly OutlineRow[] =>
  nodes.flatMap((node, i) => [
    { node, parent, level, place: i + 1, count: nodes.length },
    ...(folded.has(node.key) ? [] : rowsOf(node.below, folded, node, level + 1)),
  ]);

/** What a key does in the list: it goes to a row, or folds the one it is on, or unfolds it. */
export type OutlineMove =
  | { readonly kind: "goTo"; readonly key: string }
  | { readonly kind: "fold" | "unfold"; readonly key: string };

/**
 * What an arrow, Home or End does, as readers know it from trees of files; null for any other key and at the ends.
 *
 * @param rows in sight
 * @param current the key of the row that has the focus
 */
export function moveBy(
  key: string,
  rows: readonly OutlineRow[],
  current: string,
  folded: ReadonlySet<string>,
): OutlineMove | null {
  const at = rows.findIndex(({ node }) => node.key === current);
  const row = rows[at];
  const goTo = (to: OutlineNode | null | undefined): OutlineMove | null => (to ? { kind: "goTo", key: to.key } : null);
  if (!row) return null;
  const isFolder = row.node.below.length > 0;
  const isFolded = folded.has(current);
  switch (key) {
    case "ArrowDown":
      return goTo(rows[at + 1]?.node);
    case "ArrowUp":
      return goTo(rows[at - 1]?.node);
    case "Home":
      return goTo(rows[0]?.node);
    case "End":
      return goTo(rows.at(-1)?.node);
    case "ArrowRight":
      return isFolder && isFolded ? { kind: "unfold", key: current } : goTo(row.node.below[0]);
    case "ArrowLeft":
      return isFolder && !isFolded ? { kind: "fold", key: current } : goTo(row.parent);
    default:
      return null;
  }
}

/**
 * The row that typed letters lead to: the next one whose name begins with them, from the top again after the last.
 * One letter goes on from the row; more letters may stay on it.
 *
 * @param names of the rows in sight, in their order
 * @param at the row that has the focus
 * @returns its place; -1 where none begins so
 */
export function typedTo(names: readonly string[], at: number, typed: string): number {
  const from = typed.length === 1 ? at + 1 : at;
  const order = names.map((_, i) => (from + i) % names.length);
  return order.find((i) => names[i]?.toLowerCase().startsWith(typed.toLowerCase())) ?? -1;
}
