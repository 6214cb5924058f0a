import { useAtlas } from "../AtlasContext";
import { AgeBadge } from "../figures/AgeBadge";
import { Icon } from "../primitives/Icon";
import type { Entry } from "./entries";
import type { Match } from "./searchIndex";

type Props = {
  readonly id: string;
  readonly match: Match;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
};

/** The name by which it was found, where the reader calls it otherwise. */
const otherName = ({ entry, name }: Match): Entry["title"] | null =>
  name === null || name.text === entry.title.text ? null : name;

/** What kind of thing it is, for the eye: the groups' titles say it too. */
function Sign({ subject }: Pick<Entry, "subject">) {
  if (subject.kind === "figure") return <Icon name="figures" />;
  if (subject.kind === "page") return <Icon name="notes" />;
  if (subject.kind === "act") return <Icon name={subject.id} />;
  return <span className={subject.kind === "place" ? "search-place" : "segment-stroke"} aria-hidden="true" />;
}

/** A figure that is found stands there with its value, and so with its age. */
function Age({ subject }: Pick<Entry, "subject">) {
  const { figures } = useAtlas().atlas;
  const figure = subject.kind === "figure" ? figures.find(({ id }) => id === subject.id) : undefined;
  return figure ? <AgeBadge figure={figure} /> : null;
}

/** Something found: the reader's name for it, the name that was asked for, and what it is. */
export function ResultRow({ id, match, isChosen, onPoint, onTake }: Props) {
  const { entry } = match;
  const other = otherName(match);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text field, which names the chosen row.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the text field takes the chosen row.
    <div
      id={id}
      role="option"
      className="search-row"
      aria-selected={isChosen}
      data-kind={entry.subject.kind}
      data-tone={entry.tone}
      data-mode={entry.tone === "sea" ? "sea" : undefined}
      onPointerMove={onPoint}
      onClick={onTake}
    >
      <Sign subject={entry.subject} />
      <span className="search-names">
        <span className="search-name">{entry.title.text}</span>
        {other && (
          <span className="search-other" lang={other.language}>
            {other.text}
          </span>
        )}
      </span>
      <span className="search-mark">
        {entry.mark}
        <Age subject={entry.subject} />
      </span>
    </div>
  );
}
