import type { FigureFault } from "../../../domain/ownFigures";
import { useAtlas } from "../../AtlasContext";
import { quoted } from "../../quoted";

type Props = {
  readonly faults: readonly FigureFault[];
  /** How many there are in all. */
  readonly count: number;
  /** Where nothing could be read, they are what the reader has come for. */
  readonly isOpen: boolean;
};

/** What was wrong in a file, place by place, each in one sentence. */
export function FigureFaults({ faults, count, isOpen }: Props) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  if (count === 0) return null;
  const whereOf = ({ line, record, id, field }: FigureFault): string =>
    format.list(
      [
        line === null ? null : t("ownFigures.where.line", { line: format.number(line) }),
        record === null ? null : t("ownFigures.where.record", { record: format.number(record) }),
        id === null ? null : quoted(id),
        field === null
          ? null
          : t(line === null ? "ownFigures.where.field" : "ownFigures.where.column", { field: quoted(field) }),
      ].filter((part) => part !== null),
    );
  const whatOf = ({ kind, detail, hint }: FigureFault): string => {
    const what = t(`ownFigures.fault.${kind}`, { detail: quoted(detail ?? "") });
    return hint === null ? what : `${what} ${t("ownFigures.hint", { hint })}`;
  };
  // The same may be wrong twice in one place; the list does not change while it stands.
  const rows = faults.map((fault, at) => ({ key: at, where: whereOf(fault), what: whatOf(fault) }));
  return (
    <details className="fold" open={isOpen}>
      <summary>{t("ownFigures.faults", { count })}</summary>
      <ul className="figure-faults">
        {rows.map(({ key, where, what }) => (
          <li key={key}>
            {where !== "" && <span className="figure-fault-where">{where}: </span>}
            <span className="figure-fault-what">{what}</span>
          </li>
        ))}
      </ul>
      {count > faults.length && <p>{t("ownFigures.moreFaults", { count: count - faults.length })}</p>}
    </details>
  );
}
