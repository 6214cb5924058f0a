import type { ReactNode } from "react";
import { chartsOf } from "../../content/charts";
import { headlineOf } from "../../content/headline";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { FigureCard } from "./FigureCard";
import { byOrigin } from "./groups";

type Props = {
  readonly figures: readonly Figure[];
  /** Stands between the headline and the rest, where the page has something that must not wait. */
  readonly afterHeadline?: ReactNode;
};

/** What the article says and what follows from it by arithmetic: the headline first and large, charts where two values compare. */
export function ArticleFigures({ figures, afterHeadline }: Props) {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const { article, derived } = byOrigin(figures);
  const headline = headlineOf(figures);
  const ordered = headline ? [headline, ...article.filter((figure) => figure !== headline)] : article;
  const charts = chartsOf([...ordered, ...derived], atlas.figures);
  const firstOf = (series: string) => ordered.find((figure) => figure.series === series);
  const card = (figure: Figure) => {
    const isFirst = ordered.find(({ quote }) => quote === figure.quote) === figure;
    return (
      <FigureCard
        key={figure.id}
        figure={figure}
        size={figure === headline ? "large" : "medium"}
        withQuote={isFirst}
        chart={charts.find(({ series }) => firstOf(series) === figure)}
      />
    );
  };
  return (
    <>
      {ordered.length > 0 && (
        <PanelSection title={t("origin.article")} className="article-figures">
          {ordered.slice(0, 1).map(card)}
        </PanelSection>
      )}
      {afterHeadline}
      {ordered.length > 1 && (
        <PanelSection title={t("origin.articleMore")} className="article-figures">
          {ordered.slice(1).map(card)}
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
