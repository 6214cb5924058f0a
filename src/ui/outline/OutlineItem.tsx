import type { ReactNode } from "react";
import { Icon } from "../primitives/Icon";
import type { OutlineNode } from "./outline";

type Props = {
  readonly node: OutlineNode;
  readonly level: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isFolded: boolean;
  readonly tone: string;
  readonly name: string;
  /** A few quiet words after the name: kilometres, or that the route is hidden. */
  readonly mark: string;
  readonly onPress: () => void;
  readonly onFold: () => void;
  readonly onFocus: () => void;
  /** The rows below it. */
  readonly children: ReactNode;
};

/** A row of the list, with those below it. Keys are the list's own; the sign before a folder is for the pointer. */
export function OutlineItem(props: Props) {
  const { node, level, isCurrent, isSelected, isFolded, tone, name, mark, onPress, onFold, onFocus, children } = props;
  const isFolder = node.below.length > 0;
  return (
    <li
      role="treeitem"
      className="outline-item"
      tabIndex={isCurrent ? 0 : -1}
      aria-level={level}
      aria-selected={isSelected}
      aria-expanded={isFolder ? !isFolded : undefined}
      aria-label={mark === "" ? name : `${name}, ${mark}`}
      data-kind={node.kind}
      data-key={node.key}
      data-tone={tone}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys press the row through its tree item. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div
        className="outline-row"
        data-tone={tone}
        data-mode={node.kind === "segment" ? node.segment.mode : undefined}
        style={{ paddingInlineStart: 8 + (level - 1) * 20 }}
        onClick={onPress}
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
        <span className="outline-name">{name}</span>
        <span className="outline-mark">{mark}</span>
      </div>
      {isFolder && !isFolded && (
        // biome-ignore lint/a11y/useSemanticElements: a group of tree items is a list inside its item.
        <ul role="group">{children}</ul>
      )}
    </li>
  );
}
