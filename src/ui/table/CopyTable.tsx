import { type RefObject, useState } from "react";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { copyTable } from "./clipboardTable";
import { gridOf } from "./columns";

type Props = {
  readonly figures: readonly Figure[];
  readonly table: RefObject<HTMLTableElement | null>;
};

/** Copies what is shown, for a spreadsheet; where the browser forbids it, the table is selected to be copied by hand. */
export function CopyTable({ figures, table }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const [done, setDone] = useState<{ readonly of: readonly Figure[]; readonly how: "copied" | "selected" } | null>(
    null,
  );
  const copy = async (): Promise<void> => {
    try {
      await copyTable(gridOf(figures, { atlas, format, translator }));
      setDone({ of: figures, how: "copied" });
    } catch {
      // Frames need the page's leave: the reader's own keys always work.
      if (table.current) getSelection()?.selectAllChildren(table.current);
      setDone({ of: figures, how: "selected" });
    }
  };
  // What was said of another choice of figures is no longer true.
  const outcome = done?.of === figures ? done.how : null;
  return (
    <span className="table-copy">
      <span className="table-outcome" role="status">
        {outcome && t(`table.${outcome}`)}
      </span>
      <button type="button" className="text-button" onClick={() => void copy()}>
        {t("table.copy")}
      </button>
    </span>
  );
}
