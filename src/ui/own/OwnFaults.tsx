import type { OwnFault } from "../../domain/ownData";
import { useAtlas } from "../AtlasContext";

type Props = {
  readonly faults: readonly OwnFault[];
  /** How many there are in all: the first hundred are told. */
  readonly count: number;
  readonly isOpen: boolean;
};

/** What is wrong in a file and where, so that whoever made it finds it. */
export function OwnFaults({ faults, count, isOpen }: Props) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  if (count === 0) return null;
  const where = ({ line, feature }: OwnFault): string =>
    format.list([
      ...(line === null ? [] : [t("own.line", { line: format.number(line) })]),
      ...(feature === null ? [] : [t("own.feature", { feature: format.number(feature) })]),
    ]);
  return (
    <details className="own-faults" open={isOpen}>
      <summary>{t("own.faults", { count })}</summary>
      <ul>
        {faults.map((fault, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two faults may say the same; the list never changes.
          <li key={i}>
            {where(fault) !== "" && <strong>{where(fault)}</strong>} {t(`own.fault.${fault.kind}`)}
            {fault.detail !== null && <code>{fault.detail}</code>}
          </li>
        ))}
      </ul>
      {count > faults.length && <p>{t("own.moreFaults", { count: count - faults.length })}</p>}
    </details>
  );
}
