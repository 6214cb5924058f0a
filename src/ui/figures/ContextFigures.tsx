import { chartsOf } from "../../content/charts";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { FigureChart } from "../charts/FigureChart";
import { PanelSection } from "../primitives/PanelSection";
import { FigureRow } from "./FigureRow";
import { byOrigin, byQuantity } from "./groups";

/** What other sources add, apart from the article and quieter, by kind. */
export function ContextFigures({ figures, title }: { figures: readonly Figure[]; title?: string }) {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const { context } = byOrigin(figures);
  if (context.length === 0) return null;
  const charts = chartsOf(context, atlas.figures);
  return (
    <PanelSection title={title ?? t("origin.context")} note={t("origin.contextNote")} className="context-figures">
      {byQuantity(context).map(([quantity, members]) => (
        <section key={quantity} className="context-kind">
          <h3>{t(`quantity.${quantity}`)}</h3>
          {charts
            .filter(({ bars }) => bars[0]?.figure.quantity === quantity)
            .map((chart) => (
              <FigureChart key={chart.series} chart={chart} />
            ))}
          <ul className="context-list">
            {members.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </ul>
        </section>
      ))}
    </PanelSection>
  );
}
