import "../table/table.css";
import { useMemo, useRef } from "react";
import { wholeTable } from "../../state/tableChoice";
import { closeTopmost, openPanel } from "../../state/verbs";
import { useAtlas, useView } from "../AtlasContext";
import { CopyTable } from "../table/CopyTable";
import { wordsIn } from "../table/columns";
import { FigureTable } from "../table/FigureTable";
import { newTabNote } from "../table/FigureTableRow";
import { sorted } from "../table/sortFigures";
import { TableFilters } from "../table/TableFilters";
import { fitting } from "../table/tableRows";

/** Every figure of the atlas as a table: sorted and filtered as the address says, to be read, copied or followed to the map. */
export function TablePanel() {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const table = useRef<HTMLTableElement>(null);
  const asked = useView((view) => view.table);
  const choice = asked ?? wholeTable;
  const shown = useMemo(() => {
    const { sort, ...filters } = asked ?? wholeTable;
    return sorted(fitting(atlas.figures, filters), sort, wordsIn({ atlas, format, translator }));
  }, [atlas, format, translator, asked]);
  return (
    <>
      <div className="table-tools">
        <TableFilters choice={choice} />
        <div className="table-acts">
          <span className="table-count" role="status">
            {t("table.count", { count: shown.length, all: format.number(atlas.figures.length) })}
          </span>
          {asked !== null && (
            <button type="button" className="text-button" onClick={() => openPanel(store, "table")}>
              {t("table.reset")}
            </button>
          )}
          <CopyTable figures={shown} table={table} />
          <button type="button" className="text-button" onClick={() => openPanel(store, "share")}>
            {t("table.csv")}
          </button>
          <button type="button" className="text-button table-back" onClick={() => closeTopmost(store)}>
            {t("table.back")}
          </button>
        </div>
        <span id={newTabNote} className="unseen">
          {t("table.newTab")}
        </span>
      </div>
      <FigureTable figures={shown} sort={choice.sort} asksForOwn={choice.origin === "own"} table={table} />
    </>
  );
}
