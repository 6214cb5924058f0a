import "./context.css";
import { figuresAbout } from "../../content/figuresFor";
import type { ContextLine } from "../../domain/contextLine";
import { contextOf } from "../../domain/ids";
import { selectedContext } from "../../state/selectors";
import { selectContext } from "../../state/verbs";
import { useAtlas, useView } from "../AtlasContext";
import { ArticleFigures } from "../figures/ArticleFigures";
import { ContextFigures } from "../figures/ContextFigures";
import { LateOwnFigures } from "../figures/LateOwnFigures";
import { PanelSection } from "../primitives/PanelSection";
import { SourceLink } from "../primitives/SourceLink";
import { ContextLineButton } from "./ContextLineButton";
import { ContextLineFacts } from "./ContextLineFacts";

/** A layer beside the routes, or one of its lines: what it is, what is drawn of it, what is named and not drawn. */
export function ContextPanel() {
  const { atlas, store, translator, format } = useAtlas();
  const { t } = translator;
  const id = useView(selectedContext);
  if (id === null) return null;
  const layer = contextOf(id);
  const lines = atlas.context.filter((line) => line.layer === layer);
  const chosen = lines.find((line) => line.id === id);
  const figures = figuresAbout(atlas, layer);
  const drawn = lines.filter(({ line }) => line !== null);
  const missing = lines.flatMap((line) => (line.notDrawn === null ? [] : [{ ...line, why: line.notDrawn }]));
  return (
    <>
      {chosen ? <ContextLineFacts line={chosen} /> : <p className="lead">{t(`context.${layer}.about`)}</p>}
      {chosen && (
        <p>
          <button type="button" className="text-button" onClick={() => selectContext(store, layer)}>
            {t("context.whole")}
          </button>
        </p>
      )}
      {!chosen && <ArticleFigures figures={figures} />}
      <LateOwnFigures figures={figures} />
      {drawn.length > 0 && (
        <PanelSection title={t("context.drawn")} note={t("context.schematic")}>
          <ul className="segment-list">
            {drawn.map((line: ContextLine) => (
              <li key={line.id}>
                <ContextLineButton line={line} isCurrent={line.id === id} />
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {missing.length > 0 && (
        <PanelSection title={t("context.notDrawn")}>
          <ul className="context-missing">
            {missing.map((line) => (
              <li key={line.id}>
                <span className="context-name">{format.nameBy(line.names)}</span>
                <span className="context-why">
                  {format.dotted([t(`context.kind.${line.kind}`), t(`context.notDrawn.${line.why}`)])}
                </span>
                {line.sources.map((source) => (
                  <SourceLink key={source} id={source} />
                ))}
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {!chosen && <ContextFigures figures={figures} />}
    </>
  );
}
