import { memo } from "react";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { AgeBadge } from "../figures/AgeBadge";
import { StatusBadge } from "../figures/StatusBadge";
import { SupersededBadge } from "../figures/SupersededBadge";
import { cellText } from "./columns";
import { FigureLink } from "./FigureLink";

/** Whose page is meant, and that it opens beside, is told once for all rows: what a reader copies is the bare cell. */
export const newTabNote = "table-new-tab";

/** One figure in eight cells. */
export const FigureTableRow = memo(function FigureTableRow({ figure }: { readonly figure: Figure }) {
  const speech = useAtlas();
  const source = speech.atlas.sources.get(figure.source);
  const publisher = cellText("source", figure, speech);
  return (
    <tr data-origin={figure.origin}>
      <th scope="row">
        <FigureLink figure={figure}>{cellText("title", figure, speech)}</FigureLink>
      </th>
      <td data-column="value" data-none={figure.amount.kind === "none"}>
        {cellText("value", figure, speech)}
      </td>
      <td>{cellText("period", figure, speech)}</td>
      <td data-column="scope">{cellText("scope", figure, speech)}</td>
      <td>
        <StatusBadge status={figure.status} />
        <SupersededBadge figure={figure} />
      </td>
      <td data-column="origin">{cellText("origin", figure, speech)}</td>
      <td>
        {source?.url ? (
          <a
            className="source-link"
            href={source.url}
            target="_blank"
            rel="noreferrer"
            title={source.title}
            aria-describedby={newTabNote}
          >
            {publisher}
          </a>
        ) : (
          <span title={source?.title}>{publisher}</span>
        )}
      </td>
      <td data-column="date">
        {cellText("date", figure, speech)}
        <AgeBadge figure={figure} />
      </td>
    </tr>
  );
});
