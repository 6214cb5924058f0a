import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";

/** What a key does to the chosen row of a list: its new place, or null where the key is not the list's. */
export function rowAfter(key: string, row: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (row + 1) % count;
    case "ArrowUp":
      return (row - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

type Combobox = {
  /** The row that Enter takes. */
  readonly row: number;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly setRow: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * The keys of a text field with a list: the focus stays in the field, arrows choose a row and Enter takes it. The row
 * is scrolled into the list's sight and nothing else is, as a frame must not move its page.
 *
 * @param count of rows
 * @param query what the list answers; with another one it starts from its first row
 */
export function useCombobox(count: number, query: string, onTake: (row: number) => void): Combobox {
  const [chosen, setChosen] = useState({ query, row: 0 });
  const list = useRef<HTMLDivElement>(null);
  const row = chosen.query === query ? Math.min(chosen.row, Math.max(0, count - 1)) : 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen row is what the effect answers to.
  useLayoutEffect(() => {
    const option = list.current?.querySelector('[aria-selected="true"]');
    if (!list.current || !option) return;
    const [place, room] = [option.getBoundingClientRect(), list.current.getBoundingClientRect()];
    if (row === 0) list.current.scrollTop = 0;
    else if (place.top < room.top) list.current.scrollTop -= room.top - place.top;
    else if (place.bottom > room.bottom) list.current.scrollTop += place.bottom - room.bottom;
  }, [row, query]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter also ends what an input method composes: then it is the method's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && count > 0) {
      event.preventDefault();
      onTake(row);
      return;
    }
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : rowAfter(event.key, row, count);
    if (next === null) return;
    event.preventDefault();
    setChosen({ query, row: next });
  };
  return { row, list, setRow: (next) => setChosen({ query, row: next }), onKeyDown };
}
