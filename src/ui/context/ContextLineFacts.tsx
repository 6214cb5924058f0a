import type { ContextLine } from "../../domain/contextLine";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { SourceLink } from "../primitives/SourceLink";

/** One line beside the routes: the places that its sources name, in order, and who names them. */
export function ContextLineFacts({ line }: { readonly line: ContextLine }) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  return (
    <>
      <h2 className="context-title">{format.nameBy(line.names)}</h2>
      <p className="context-why">
        {format.dotted([t(`context.kind.${line.kind}`), t(`context.status.${line.status}`)])}
      </p>
      {line.notDrawn !== null && <p className="lead">{t(`context.notDrawn.${line.notDrawn}`)}</p>}
      {line.through.length > 0 && (
        <PanelSection title={t("context.course")}>
          <ol className="context-course">
            {line.through.map((names) => (
              <li key={names.en}>{format.nameBy(names)}</li>
            ))}
          </ol>
        </PanelSection>
      )}
      <PanelSection title={t("segment.lineSources")}>
        <ul className="plain-list">
          {line.sources.map((source) => (
            <li key={source}>
              <SourceLink id={source} />
            </li>
          ))}
        </ul>
      </PanelSection>
    </>
  );
}
