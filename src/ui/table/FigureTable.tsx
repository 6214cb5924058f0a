import type { RefObject } from "react";
import type { Figure } from "../../domain/figure";
import { type TableChoice, tableColumns } from "../../state/tableChoice";
import { useAtlas } from "../AtlasContext";
import { ColumnHead } from "./ColumnHead";
import { FigureTableRow } from "./FigureTableRow";

type Props = {
  readonly figures: readonly Figure[];
  readonly sort: TableChoice["sort"];
  /** Whether nothing but the reader's own is asked for, which no link can bring along. */
  readonly asksForOwn: boolean;
  readonly table: RefObject<HTMLTableElement | null>;
};

/** Figures one below the other; columns keep their widths whatever is in them, so that nothing jumps. */
export function FigureTable({ figures, sort, asksForOwn, table }: Props) {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  return (
    <>
      <table ref={table} className="figure-table">
        <caption className="unseen">{t("table.caption")}</caption>
        <colgroup>
          {tableColumns.map((column) => (
            <col key={column} className={`column-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {tableColumns.map((column) => (
              <ColumnHead key={column} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureTableRow key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
      {figures.length === 0 && (
        <p className="table-none">{t(asksForOwn && !atlas.own ? "table.noOwn" : "table.none")}</p>
      )}
    </>
  );
}
