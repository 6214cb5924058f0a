import type { ContextLine } from "../../domain/contextLine";
import { selectContext } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";

type Props = { readonly line: ContextLine; readonly isCurrent: boolean };

/** Selects a line beside the routes: its name, and the places it is drawn through. */
export function ContextLineButton({ line, isCurrent }: Props) {
  const { store, format, translator } = useAtlas();
  const { t } = translator;
  return (
    <button
      type="button"
      className="segment-button context-line"
      aria-current={isCurrent}
      onClick={() => selectContext(store, line.id)}
    >
      <span className="context-name" data-kind={line.kind}>
        {format.nameBy(line.names)}
      </span>
      <span className="context-why">
        {format.dotted([t(`context.kind.${line.kind}`), t(`context.status.${line.status}`)])}
      </span>
    </button>
  );
}
