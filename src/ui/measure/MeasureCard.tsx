import "./measure.css";
import { type Lengths, type MeasuredLeg, togetherOf } from "../../domain/measure/measuredLegs";
import type { Position } from "../../domain/segment";
import { lengthsWords } from "../../i18n/measuredWords";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

type Props = {
  readonly points: readonly Position[];
  /** The last act moved a point, whose handle says where it is now: only the lengths are left to be said. */
  readonly isMoved: boolean;
  readonly legs: readonly MeasuredLeg[];
  readonly reachKm: number;
  /** Puts a point where the middle of the map is. */
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly onClear: () => void;
  readonly onEnd: () => void;
};

/** The measured points, each leg's lengths and their sums. */
export function MeasureCard({ points, isMoved, legs, reachKm, onAdd, onRemove, onClear, onEnd }: Props) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const wordsOf = (lengths: Lengths): readonly string[] => lengthsWords(lengths, translator, format);
  const last = points.at(-1);
  return (
    <section className="measure-card card" aria-label={t("measure.title")}>
      <header>
        <h2>{t("measure.title")}</h2>
        <button type="button" className="tool" aria-label={t("measure.end")} title={t("measure.end")} onClick={onEnd}>
          <Icon name="close" />
        </button>
      </header>
      <p>{legs.length > 0 ? format.dotted(wordsOf(togetherOf(legs))) : t("measure.hint")}</p>
      <p className="unseen" role="status">
        {last &&
          format.dotted([
            ...(isMoved ? [] : [format.position(last[1], last[0])]),
            ...(legs.length > 0 ? wordsOf(togetherOf(legs)) : []),
          ])}
      </p>
      {points.length > 0 && (
        <ol>
          {points.map(([lng, lat], index) => {
            const leg = legs[index - 1];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the line
              <li key={index}>
                <span>
                  <span className="measure-position">{format.position(lat, lng)}</span>
                  {leg && legs.length > 1 && wordsOf(leg).map((text) => <span key={text}>{text}</span>)}
                </span>
                <button
                  type="button"
                  className="tool"
                  aria-label={t("measure.remove", { number: index + 1 })}
                  title={t("measure.remove", { number: index + 1 })}
                  onClick={() => onRemove(index)}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ol>
      )}
      <p className="measure-acts">
        <button type="button" className="text-button" onClick={onAdd}>
          {t("measure.add")}
        </button>
        {points.length > 0 && (
          <button type="button" className="text-button" onClick={onClear}>
            {t("measure.clear")}
          </button>
        )}
      </p>
      {points.length > 0 && <p className="section-note">{t("measure.move")}</p>}
      <p className="section-note">{t("measure.note", { reach: format.km(reachKm) })}</p>
    </section>
  );
}
