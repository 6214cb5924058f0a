import { figureOrigins, figureStatuses } from "../../domain/figure";
import { routeIds } from "../../domain/ids";
import { parseTableChoice, type TableChoice } from "../../state/tableChoice";
import { askOfTable } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { TableFilter } from "./TableFilter";
import { yearsOf } from "./tableRows";

type Field = Exclude<keyof TableChoice, "sort">;

/** Route, status, origin, year and source: what the table is asked for. On a phone they stay folded. */
export function TableFilters({ choice }: { readonly choice: TableChoice }) {
  const { atlas, store, format, translator } = useAtlas();
  const { t, language } = translator;
  // A wish is written as in a link and read as from one, so that both mean the same.
  const ask = (field: Field) => (value: string | null) =>
    askOfTable(store, { [field]: value === null ? null : (parseTableChoice(`${field}.${value}`)?.[field] ?? null) });
  const told = new Set(atlas.figures.map(({ source }) => source));
  const collator = new Intl.Collator(language);
  const sources = [...atlas.sources.values()]
    .filter(({ id }) => told.has(id))
    .map(({ id, publisher, published }) => ({
      value: id,
      text: format.list([publisher, ...(published === null ? [] : [format.date(published)])]),
    }))
    .sort((a, b) => collator.compare(a.text, b.text));
  const routes = routeIds.map((id) => ({ value: id, text: t(`layer.${id}`) }));

  // A reader's own are offered where there are any, and shown where a link asks for them.
  const origins = figureOrigins.filter((origin) => origin !== "own" || atlas.own || choice.origin === "own");

  return (
    <details className="table-filters" open={!matchMedia("(max-width: 641px), (max-height: 420px)").matches}>
      <summary>{t("table.filters")}</summary>
      <div className="table-filter-list">
        <TableFilter
          label={t("table.about")}
          value={choice.about}
          options={[...routes, { value: "kazakhstan", text: t("table.kazakhstan") }]}
          onChoose={ask("about")}
        />
        <TableFilter
          label={t("table.year")}
          value={choice.year === null ? null : String(choice.year)}
          options={yearsOf(atlas.figures).map((year) => ({ value: String(year), text: String(year) }))}
          onChoose={ask("year")}
        />
        <TableFilter
          label={t("table.status")}
          value={choice.status}
          options={figureStatuses.map((status) => ({ value: status, text: t(`figureStatus.${status}`) }))}
          onChoose={ask("status")}
        />
        <TableFilter
          label={t("table.origin")}
          value={choice.origin}
          options={origins.map((origin) => ({ value: origin, text: t(`table.origin.${origin}`) }))}
          onChoose={ask("origin")}
        />
        <TableFilter label={t("table.source")} value={choice.source} options={sources} onChoose={ask("source")} />
      </div>
    </details>
  );
}
