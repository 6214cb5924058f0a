import { hasHistory } from "../../content/history";
import type { Figure } from "../../domain/figure";
import { formulaWords } from "../../i18n/formulaWords";
import { useAtlas } from "../AtlasContext";
import { lazyWithTexts } from "../lazyWithTexts";
import { SourceLink } from "../primitives/SourceLink";
import { Quote } from "./Quote";
import { RelatedFigures } from "./RelatedFigures";
import { relationsOf } from "./relations";

const FigureHistory = lazyWithTexts("table", () =>
  import("./FigureHistory").then(({ FigureHistory }) => FigureHistory),
);

/** Everything about a figure that is not its value: change, caveat, formula, quote, source, what disagrees. */
export function FigureDetails({ figure, withQuote }: { figure: Figure; withQuote: boolean }) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const { conflicts, outcomes, plan, inputs } = relationsOf(atlas, figure);
  const quoted = withQuote && figure.quote !== undefined;
  return (
    <>
      {figure.change && <p className="figure-change">{format.change(figure.change)}</p>}
      {figure.formula !== undefined && (
        <p className="figure-formula">
          {t("figure.formula")}: <span className="formula">{formulaWords(figure.formula, inputs, format)}</span>
        </p>
      )}
      <RelatedFigures beside={figure} kind="input" title={t("figure.inputs")} figures={inputs} />
      {figure.caveat && <p className="figure-caveat">{format.localized(figure.caveat)}</p>}
      {quoted && <Quote figure={figure} />}
      {!quoted && figure.origin !== "derived" && (
        <p className="figure-source">
          <SourceLink id={figure.source} />
        </p>
      )}
      <RelatedFigures beside={figure} kind="outcome" title={t("figure.outcome")} figures={outcomes} />
      <RelatedFigures beside={figure} kind="outcome" title={t("figure.outcomeOf")} figures={plan ? [plan] : []} />
      <RelatedFigures beside={figure} kind="conflict" title={t("figure.conflict")} figures={conflicts} />
      {hasHistory(atlas, figure) && <FigureHistory figure={figure} />}
    </>
  );
}
