import "../own/figures/ownFigures.css";
import type { Figure } from "../../domain/figure";
import { contextIds, routeIds } from "../../domain/ids";
import { openPanel } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { FigureCard } from "../figures/FigureCard";
import { FigureRow } from "../figures/FigureRow";
import { byOrigin } from "../figures/groups";
import { PanelSection } from "../primitives/PanelSection";

const subjects = [...routeIds, "kazakhstan", ...contextIds] as const;

/** Every figure of the atlas by what it is about: the article and our arithmetic in full, the context folded. */
export function FiguresPanel() {
  const { atlas, store, translator } = useAtlas();
  const { t } = translator;
  const belongs = (figure: Figure, subject: string): boolean =>
    figure.subject === subject || figure.subject.startsWith(`${subject}.`);
  return (
    <>
      <p className="lead">{t("figures.lead")}</p>
      <p>
        <button type="button" className="text-button" onClick={() => openPanel(store, "table")}>
          {t("page.table")}
        </button>
      </p>
      {subjects.map((subject) => {
        if (!atlas.figures.some((figure) => belongs(figure, subject))) return null;
        const { article, derived, own, context } = byOrigin(atlas.figures.filter((figure) => belongs(figure, subject)));
        return (
          <PanelSection
            key={subject}
            title={subject === "kazakhstan" ? t("figures.kazakhstan") : t(`layer.${subject}`)}
            className="figures-subject"
          >
            {[...article, ...derived].map((figure) => (
              <FigureCard key={figure.id} figure={figure} />
            ))}
            {own.length > 0 && (
              <div className="own-figures">
                <h3>{t("origin.own")}</h3>
                <ul className="context-list">
                  {own.map((figure) => (
                    <FigureRow key={figure.id} figure={figure} />
                  ))}
                </ul>
              </div>
            )}
            {context.length > 0 && (
              <details className="fold">
                <summary>
                  {t("origin.context")}{" "}
                  <span className="fold-count">{t("origin.count", { count: context.length })}</span>
                </summary>
                <ul className="context-list">
                  {context.map((figure) => (
                    <FigureRow key={figure.id} figure={figure} />
                  ))}
                </ul>
              </details>
            )}
          </PanelSection>
        );
      })}
    </>
  );
}
