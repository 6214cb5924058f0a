import "./notes.css";
import type { Story } from "../../domain/scene";
import { sceneWords } from "../../i18n/sceneWords";
import { numberAfter, numberBefore } from "../../state/scenes";
import { useAtlas } from "../AtlasContext";
import { FigureValue } from "../figures/FigureValue";
import { Quote } from "../figures/Quote";
import { StatusBadge } from "../figures/StatusBadge";
import { Icon } from "../primitives/Icon";
import { SpeakersClock } from "./SpeakersClock";

type Props = {
  readonly scenes: Story;
  readonly number: number;
  /** Milliseconds since 1970 at which the presentation began. */
  readonly begunAt: number;
  readonly onScene: (number: number) => void;
  readonly onRestart: () => void;
};

/** What the speaker sees: the clock, the notes of the scene that is shown, its figures with quotes, and what comes. */
export function NotesView({ scenes, number, begunAt, onScene, onRestart }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const scene = scenes[number - 1];
  if (!scene) return null;
  const [before, after] = [numberBefore(scenes, number), numberAfter(scenes, number)];
  const next = after === null ? undefined : scenes[after - 1];
  const words = sceneWords(scene, atlas.figures, translator, format);
  const cited = atlas.figures.filter(({ id }) => scene.cites.some(({ figure }) => figure === id));
  return (
    <div className="notes-view" data-scene={scene.id}>
      <SpeakersClock begunAt={begunAt} onRestart={onRestart} />
      <section aria-labelledby="notes-now">
        <p className="notes-kind">{t("present.position", { number, count: scenes.length })}</p>
        <h2 id="notes-now">{words.title}</h2>
        <p className="notes-text">{words.notes}</p>
      </section>
      <section aria-labelledby="notes-figures">
        <h3 id="notes-figures">{t("notes.figures")}</h3>
        <ul className="notes-figures">
          {cited.map((figure) => (
            <li key={figure.id} data-figure={figure.id}>
              <p>
                <FigureValue figure={figure} size="medium" /> <StatusBadge status={figure.status} />
              </p>
              <p className="notes-about">
                {format.dotted([format.localized(figure.title), figure.period ? format.period(figure.period) : ""])}
              </p>
              <Quote figure={figure} />
            </li>
          ))}
        </ul>
      </section>
      <section className="notes-next" aria-labelledby="notes-next">
        <h3 id="notes-next">{t("notes.next")}</h3>
        {next ? (
          <p>
            <strong>{sceneWords(next, atlas.figures, translator, format).title}</strong>
            {sceneWords(next, atlas.figures, translator, format).text}
          </p>
        ) : (
          <p>{t("notes.last")}</p>
        )}
      </section>
      <nav className="notes-steps" aria-label={t("present.bar")}>
        <button
          type="button"
          className="tool"
          aria-disabled={before === null}
          onClick={() => onScene(before ?? number)}
        >
          <Icon name="previous" />
          {t("present.previous")}
        </button>
        <button type="button" className="tool" aria-disabled={after === null} onClick={() => onScene(after ?? number)}>
          {t("present.next")}
          <Icon name="next" />
        </button>
      </nav>
    </div>
  );
}
