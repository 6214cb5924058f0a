import type { Figure } from "../../domain/figure";
import type { Source } from "../../domain/source";
import { useAtlas } from "../AtlasContext";
import { FigureRow } from "../figures/FigureRow";
import { NewTabMark } from "../primitives/NewTabMark";

/** One source with its date, link and licence, and the figures that rest on it. */
export function SourceEntry({ source, figures }: { source: Source; figures: readonly Figure[] }) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const facts = [
    source.published === null ? t("sources.noDate") : t("sources.published", { date: format.date(source.published) }),
    t("sources.accessed", { date: format.date(source.accessed) }),
    ...(source.licence === undefined ? [] : [t("sources.licence", { licence: source.licence })]),
  ];
  return (
    <li className="source" data-source={source.id}>
      <p className="source-publisher">{source.publisher}</p>
      {source.url === null ? (
        <p className="source-title">{format.sourceTitle(source)}</p>
      ) : (
        <a className="source-link source-title" href={source.url} target="_blank" rel="noreferrer">
          {format.sourceTitle(source)}
          <NewTabMark />
          <span className="unseen"> ({t("figure.newTab")})</span>
        </a>
      )}
      <p className="source-facts">{format.dotted(facts)}</p>
      {figures.length > 0 && (
        <details className="fold">
          <summary>{t("origin.count", { count: figures.length })}</summary>
          <ul className="context-list">
            {figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
