import "./measure.css";
import { honestKm } from "../../domain/measure/honestKm";
import type { Position } from "../../domain/segment";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

/** A leg from one point to the next. */
export type MeasuredLeg = {
  /** As the crow flies. */
  readonly directKm: number;
  /** Along the drawn lines; null where an end is out of their reach or nothing leads there. */
  readonly alongKm: number | null;
};

type Props = {
  readonly points: readonly Position[];
  readonly legs: readonly MeasuredLeg[];
  readonly reachKm: number;
  /** Puts a point where the middle of the map is. */
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly onClear: () => void;
  readonly onEnd: () => void;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The measured points, each leg's lengths and their sums. */
export function MeasureCard({ points, legs, reachKm, onAdd, onRemove, onClear, onEnd }: Props) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const km = (value: number): string => format.km(honestKm(value));
  const along = legs.flatMap(({ alongKm }) => (alongKm === null ? [] : [alongKm]));
  const lengthsOf = ({ directKm, alongKm }: MeasuredLeg): readonly string[] => [
    t("measure.direct", { value: km(directKm) }),
    ...(alongKm === null ? [] : [t("measure.along", { value: km(alongKm) })]),
  ];
  const whole: MeasuredLeg = {
    directKm: sum(legs.map(({ directKm }) => directKm)),
    // A sum of some of the legs would be taken for all.
    alongKm: along.length === legs.length ? sum(along) : null,
  };
  const last = points.at(-1);
  return (
    <section className="measure-card card" aria-label={t("measure.title")}>
      <header>
        <h2>{t("measure.title")}</h2>
        <button type="button" className="tool" aria-label={t("measure.end")} title={t("measure.end")} onClick={onEnd}>
          <Icon name="close" />
        </button>
      </header>
      <p>{legs.length > 0 ? format.dotted(lengthsOf(whole)) : t("measure.hint")}</p>
      <p className="unseen" role="status">
        {last && format.dotted([format.position(last[1], last[0]), ...(legs.length > 0 ? lengthsOf(whole) : [])])}
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
                  {leg && legs.length > 1 && lengthsOf(leg).map((text) => <span key={text}>{text}</span>)}
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
      <p className="section-note">{t("measure.note", { reach: format.km(reachKm) })}</p>
    </section>
  );
}
