import { Icon } from "../primitives/Icon";
import type { Tone } from "../tone";
import type { OutlineRow } from "./outline";

type Props = {
  readonly row: OutlineRow;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isFolded: boolean;
  readonly tone: Tone;
  readonly name: string;
  /** A few quiet words after the name: kilometres, or that the route is hidden. */
  readonly mark: string;
  readonly onPress: () => void;
  readonly onFold: () => void;
  readonly onFocus: () => void;
};

/** A row of the list. Rows stand one after the other and say their level, so that each is read out by itself. */
export function OutlineItem(props: Props) {
  const { row, isCurrent, isSelected, isFolded, tone, name, mark, onPress, onFold, onFocus } = props;
  const { node, level, place, count } = row;
  const isFolder = node.below.length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its rows.
    <li
      role="treeitem"
      className="outline-row"
      tabIndex={isCurrent ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={count}
      aria-selected={isSelected}
      aria-expanded={isFolder ? !isFolded : undefined}
      data-kind={node.kind}
      data-key={node.key}
      data-tone={tone}
      data-mode={node.kind === "segment" ? node.segment.mode : undefined}
      style={{ paddingInlineStart: 12 + (level - 1) * 20 }}
      onClick={onPress}
      onFocus={onFocus}
    >
      {isFolder ? (
        // biome-ignore lint/a11y/noNoninteractiveElementInteractions: arrow keys fold on the tree item itself.
        // biome-ignore lint/a11y/noStaticElementInteractions: as above.
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
        <span
          className="outline-fold"
          data-folded={isFolded}
          onClick={(event) => {
            event.stopPropagation();
            onFold();
          }}
        >
          <Icon name="next" />
        </span>
      ) : (
        <span className="segment-stroke" aria-hidden="true" />
      )}
      <span className="outline-name">{name}</span> <span className="outline-mark">{mark}</span>
    </li>
  );
}
