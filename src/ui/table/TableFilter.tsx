import { useId } from "react";
import { useAtlas } from "../AtlasContext";

export type FilterOption = { readonly value: string; readonly text: string };

type Props = {
  readonly label: string;
  /** Null for all. */
  readonly value: string | null;
  readonly options: readonly FilterOption[];
  readonly onChoose: (value: string | null) => void;
};

/** One wish about the table, as the system's own list. */
export function TableFilter({ label, value, options, onChoose }: Props) {
  const { t } = useAtlas().translator;
  const id = useId();
  return (
    <div className="table-filter" data-set={value !== null}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{t("table.all")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
