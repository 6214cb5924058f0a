import type { TableChoice, TableColumn } from "../../state/tableChoice";
import { askOfTable } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { headText } from "./columns";

type Props = { readonly column: TableColumn; readonly sort: TableChoice["sort"] };

/** The next order of a column: rising, falling, and as told again. */
function nextSort(column: TableColumn, sort: TableChoice["sort"]): TableChoice["sort"] {
  if (sort?.by !== column) return { by: column, descending: false };
  return sort.descending ? null : { by: column, descending: true };
}

/** A column's name, which sorts by it. */
export function ColumnHead({ column, sort }: Props) {
  const { store, translator } = useAtlas();
  const isSorted = sort?.by === column;
  return (
    <th scope="col" {...(isSorted ? { "aria-sort": sort.descending ? "descending" : "ascending" } : {})}>
      <button
        type="button"
        className="column-button"
        onClick={() => askOfTable(store, { sort: nextSort(column, sort) })}
      >
        {headText(column, { translator })}
      </button>
    </th>
  );
}
