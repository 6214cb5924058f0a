import "./search.css";
import {
  type MouseEvent,
  type RefObject,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useAtlas } from "../AtlasContext";
import { showSought } from "../figures/sought";
import { focusMap, isFocusLost } from "../focusMap";
import { focusPanel } from "../panels/focusPanel";
import { Icon } from "../primitives/Icon";
import { actsOf, foundActs, type PageActs } from "./acts";
import { showFound } from "./choose";
import type { Subject } from "./entries";
import { entriesOf } from "./entries";
import { groupsOf } from "./groups";
import { SearchResults } from "./SearchResults";
import { searchOver } from "./searchIndex";
import { useCombobox } from "./useCombobox";

/** Puts the focus where what was found is told: on the panel's title, or on the figure, which takes it when it comes. */
function goOnAt(found: Subject): void {
  if (found.kind === "figure") showSought();
  // Points are put on the map; what else is done takes the focus by itself, or leaves it where it was.
  else if (found.kind !== "act") focusPanel();
  else if (found.id === "measure" || isFocusLost()) focusMap();
}

type Props = {
  /** What was typed before the dialog was there, which takes it and leaves null: later keys are its own or the page's. */
  readonly typed: RefObject<string | null>;
  readonly acts: PageActs;
  readonly onClose: () => void;
};

/** The search over all names of all languages. The browser keeps the focus in it and gives it back to who gives up. */
export function SearchDialog({ typed, acts: page, onClose }: Props) {
  const { atlas, store, translator, format } = useAtlas();
  const { t } = translator;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const found = useRef<Subject | null>(null);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const acts = actsOf(store, page);
  const possible = foundActs.filter((act) => acts[act] !== null).join(" ");
  const search = useMemo(() => {
    const there = foundActs.filter((act) => possible.split(" ").includes(act));
    return searchOver(entriesOf(atlas, { translator, format }, there));
  }, [atlas, translator, format, possible]);
  const groups = useMemo(() => groupsOf(search(asked)), [search, asked]);
  const matches = groups.flatMap((group) => group.matches);
  // Before it is seen: a key pressed right then is the dialog's already.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    if (typed.current !== null) setQuery(typed.current);
    typed.current = null;
  }, [typed]);

  const close = (): void => dialog.current?.close();
  const take = (row: number): void => {
    const match = matches[row];
    if (!match) return;
    found.current = match.entry.subject;
    close();
    showFound(match.entry.subject, store, atlas, acts);
  };
  const { row, list, setRow, onKeyDown } = useCombobox(matches.length, asked, take);
  const onPress = (event: MouseEvent): void => {
    // The ground behind belongs to the dialog; everything in it is a child.
    if (event.target === dialog.current) close();
  };
  const isAsked = asked.trim() !== "";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes it on Escape.
    <dialog
      ref={dialog}
      className="search card"
      aria-label={t("search.title")}
      onClose={() => {
        onClose();
        if (found.current) goOnAt(found.current);
        else if (isFocusLost()) focusMap();
      }}
      onClick={onPress}
    >
      <div className="search-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={t("search.label")}
          placeholder={t("search.title")}
          aria-expanded={matches.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={matches.length > 0 ? `${id}-${row}` : undefined}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="tool" aria-label={t("search.close")} title={t("search.close")} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <SearchResults id={id} list={list} groups={groups} row={row} onPoint={setRow} onTake={take} />
      <p className="search-hint" id={`${id}-hint`} hidden={matches.length > 0}>
        {isAsked ? t("search.none", { query: asked.trim() }) : t("search.label")}
        <br />
        {isAsked ? t("search.noneHint") : t("search.hint")}
      </p>
      <p className="unseen" role="status">
        {isAsked && (matches.length > 0 ? t("search.count", { count: matches.length }) : t("search.nothing"))}
      </p>
    </dialog>
  );
}
