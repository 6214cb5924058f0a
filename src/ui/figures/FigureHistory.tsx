import "./history.css";
import { type History, historyOf } from "../../content/history";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { SourceLink } from "../primitives/SourceLink";
import { RelatedFigures } from "./RelatedFigures";
import { StatusBadge } from "./StatusBadge";
import { SupersededBadge } from "./SupersededBadge";

/** One value of the measure: when, how much, how sure, who says so and since when. */
function Row({ figure, isThis }: { readonly figure: Figure; readonly isThis: boolean }) {
  const { atlas, format } = useAtlas();
  const isDated = atlas.sources.get(figure.source)?.published === figure.asOf;
  return (
    <tr data-figure-history={figure.id} aria-current={isThis || undefined}>
      <th scope="row">{figure.period ? format.shortPeriod(figure.period) : format.localized(figure.title)}</th>
      <td>
        <strong>{format.amount(figure)}</strong>
        <StatusBadge status={figure.status} />
        <SupersededBadge figure={figure} />
      </td>
      <td>
        <SourceLink id={figure.source} />
        {!isDated && <span className="history-date">{format.date(figure.asOf)}</span>}
      </td>
    </tr>
  );
}

/** Plans stand apart from results, under a line of their own. */
function Rows({
  title,
  figures,
  own,
}: {
  readonly title: string | null;
  readonly figures: History["plans"];
  readonly own: Figure;
}) {
  if (figures.length === 0) return null;
  return (
    <tbody>
      {title !== null && (
        <tr className="history-part">
          <th scope="rowgroup" colSpan={3}>
            {title}
          </th>
        </tr>
      )}
      {figures.map((figure) => (
        <Row key={figure.id} figure={figure} isThis={figure === own} />
      ))}
    </tbody>
  );
}

/** What the same measure was at other times, and which figure has taken the place of which. */
export function FigureHistory({ figure }: { readonly figure: Figure }) {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const { results, plans, successor, predecessors } = historyOf(atlas, figure);
  return (
    <>
      <RelatedFigures
        beside={figure}
        kind="outcome"
        title={t("history.successor")}
        figures={successor ? [successor] : []}
      />
      <RelatedFigures beside={figure} kind="outcome" title={t("history.predecessors")} figures={predecessors} />
      {results.length + plans.length > 0 && (
        <details className="fold history">
          <summary>
            {t("history.title")} <span className="fold-count">{results.length + plans.length}</span>
          </summary>
          <table>
            <thead className="unseen">
              <tr>
                <th scope="col">{t("table.period")}</th>
                <th scope="col">{t("table.value")}</th>
                <th scope="col">{t("table.source")}</th>
              </tr>
            </thead>
            <Rows title={null} figures={results} own={figure} />
            <Rows title={t("history.plans")} figures={plans} own={figure} />
          </table>
        </details>
      )}
    </>
  );
}
