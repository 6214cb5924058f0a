import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { chartsOf } from "../charts/chart";
import { PanelSection } from "../primitives/PanelSection";
import { FigureCard } from "./FigureCard";
import { byOrigin } from "./groups";
import { headlineOf } from "./headline";

type Props = {
  readonly figures: readonly Figure[];
  /** Overrides the first heading; by default "From the article". */
  readonly title?: string;
};

/** What the article says and what follows from it by arithmetic: the headline first and large, charts where two values compare. */
export function ArticleFigures({ figures, title }: Props) {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const { article, derived } = byOrigin(figures);
  const headline = headlineOf(figures);
  const ordered = headline ? [headline, ...article.filter((figure) => figure !== headline)] : article;
  const charts = chartsOf([...ordered, ...derived], atlas.figures);
  const firstOf = (series: string) => ordered.find((figure) => figure.series === series);
  const quoted = new Set<string>();
  return (
    <>
      {ordered.length > 0 && (
        <PanelSection title={title ?? t("origin.article")} className="article-figures">
          {ordered.map((figure) => {
            const isNew = figure.quote !== undefined && !quoted.has(figure.quote);
            if (figure.quote !== undefined) quoted.add(figure.quote);
            const chart = charts.find(({ series }) => firstOf(series) === figure);
            return (
              <FigureCard
                key={figure.id}
                figure={figure}
                size={figure === headline ? "large" : "medium"}
                withQuote={isNew}
                chart={chart}
              />
            );
          })}
        </PanelSection>
      )}
      {derived.length > 0 && (
        <PanelSection title={t("origin.derived")} note={t("origin.derivedNote")} className="derived-figures">
          {derived.map((figure) => (
            <FigureCard key={figure.id} figure={figure} />
          ))}
        </PanelSection>
      )}
    </>
  );
}
