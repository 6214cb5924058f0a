import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { View } from "../../state/view";
import { useAtlas, useView } from "../AtlasContext";
import { moveBy, type OutlineNode, outlineOf, rowsOf, typedTo } from "./outline";

/** Ms between two letters of one word; after a longer while a new word begins. */
const typingMs = 700;

type Place = { readonly key: string; readonly selection: View["selection"] };

const withOne = (all: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> =>
  new Set(isIn ? [...all, one] : [...all].filter((key) => key !== one));

/**
 * The list as a tree: where its focus is, what is folded, and what keys do.
 *
 * @param nameOf a row as the reader calls it
 * @param onGo called with the row that a key leads to, to put the focus there
 */
export function useOutline(nameOf: (node: OutlineNode) => string, onGo: (key: string) => void) {
  const { atlas } = useAtlas();
  const selection = useView((view) => view.selection);
  const nodes = useMemo(() => outlineOf(atlas), [atlas]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [moved, setMoved] = useState<Place | null>(null);
  const typed = useRef({ text: "", at: 0 });

  const rows = rowsOf(nodes, folded);
  const isInSight = (key: string | undefined): key is string => rows.some(({ node }) => node.key === key);
  const selected = selection?.kind === "place" ? undefined : selection?.id;
  // The focus is where the reader left it, until something else is selected.
  const current =
    [moved?.selection === selection ? moved?.key : undefined, selected, moved?.key].find(isInSight) ??
    rows[0]?.node.key ??
    "";

  const goTo = (key: string): void => {
    setMoved({ key, selection });
    onGo(key);
  };
  const fold = (key: string, isFolded: boolean): void => {
    setFolded(withOne(folded, key, isFolded));
    setMoved({ key, selection });
  };
  const type = (letter: string, now: number): boolean => {
    const isNew = now - typed.current.at > typingMs;
    typed.current = { text: isNew ? letter : typed.current.text + letter, at: now };
    const at = rows.findIndex(({ node }) => node.key === current);
    const found =
      rows[
        typedTo(
          rows.map(({ node }) => nameOf(node)),
          at,
          typed.current.text,
        )
      ];
    if (found) goTo(found.node.key);
    return found !== undefined;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveBy(event.key, rows, current, folded);
    if (move) {
      event.preventDefault();
      if (move.kind === "goTo") goTo(move.key);
      else fold(move.key, move.kind === "fold");
    } else if (/^\S$/u.test(event.key) && (type(event.key, event.timeStamp) || /\p{L}/u.test(event.key))) {
      // A letter is the list's also where nothing begins with it: it must not do what it does elsewhere.
      event.preventDefault();
    }
  };
  return {
    rows,
    folded,
    fold,
    /** The row that Tab comes to. */
    current: rows.find(({ node }) => node.key === current)?.node ?? null,
    selected,
    onFocus: (key: string) => setMoved({ key, selection }),
    onKeyDown,
  };
}
