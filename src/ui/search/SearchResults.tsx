import type { RefObject } from "react";
import { useAtlas } from "../AtlasContext";
import type { Group } from "./groups";
import { ResultRow } from "./ResultRow";

type Props = {
  /** The list's and its rows' ids begin with it. */
  readonly id: string;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly groups: readonly Group[];
  readonly row: number;
  readonly onPoint: (row: number) => void;
  readonly onTake: (row: number) => void;
};

/** What was found, by kind; rows are counted through. */
export function SearchResults({ id, list, groups, row, onPoint, onTake }: Props) {
  const { t } = useAtlas().translator;
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { matches }) => sum + matches.length, 0));
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      className="search-list"
      aria-label={t("search.results")}
      tabIndex={-1}
      // A press on a row must leave the focus in the field.
      onPointerDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, matches }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: options stand in groups; a fieldset is no part of a list.
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p className="search-kind" id={`${id}-${kind}`} role="presentation">
            {t(`search.${kind}`)}
          </p>
          {matches.map((match, within) => {
            const place = (starts[at] ?? 0) + within;
            return (
              <ResultRow
                key={match.entry.subject.id}
                id={`${id}-${place}`}
                match={match}
                isChosen={place === row}
                onPoint={() => onPoint(place)}
                onTake={() => onTake(place)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
