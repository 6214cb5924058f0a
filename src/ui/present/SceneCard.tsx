import "./present.css";
import { useRef } from "react";
import { chartsOf } from "../../content/charts";
import { isWordless } from "../../content/isWordless";
import type { Figure } from "../../domain/figure";
import type { FigureId } from "../../domain/ids";
import type { Scene } from "../../domain/scene";
import { sceneWords } from "../../i18n/sceneWords";
import { useAtlas } from "../AtlasContext";
import { FigureChart } from "../charts/FigureChart";
import { AgeBadge } from "../figures/AgeBadge";
import { FigureValue } from "../figures/FigureValue";
import { StatusBadge } from "../figures/StatusBadge";
import { lazyWithTexts } from "../lazyWithTexts";
import { SourceLink } from "../primitives/SourceLink";
import { toneOfSubject } from "../tone";
import { type Swipe, swipeBetween } from "./swipe";

const SceneComparison = lazyWithTexts("motion", () =>
  import("./SceneComparison").then(({ SceneComparison }) => SceneComparison),
);

type Props = {
  readonly scene: Scene;
  readonly number: number;
  readonly count: number;
  readonly isSheet: boolean;
  readonly onSwipe: (swipe: Swipe) => void;
};

/** A scene's words with its one large figure: what a room reads beside the map. */
export function SceneCard({ scene, number, count, isSheet, onSwipe }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const touched = useRef<Parameters<typeof swipeBetween>[0] | null>(null);
  const figureOf = (id: FigureId): Figure => {
    const figure = atlas.figures.find((one) => one.id === id);
    if (!figure) throw new Error(`The scene ${scene.id} cites a figure that is not there: ${id}`);
    return figure;
  };
  const { title, text } = sceneWords(scene, atlas.figures, translator, format);
  const figure = figureOf(scene.figure);
  const series = atlas.figures.filter((one) => scene.chart !== undefined && one.series === scene.chart);
  const chart = chartsOf(series, atlas.figures)[0];
  return (
    <article
      className="scene-card card"
      data-covers={isSheet ? "sheet" : "card"}
      data-scene={scene.id}
      data-tone={toneOfSubject(figure.subject)}
      onTouchStart={(event) => {
        touched.current = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
      }}
      onTouchEnd={(event) => {
        const swipe = touched.current && swipeBetween(touched.current, event.changedTouches[0]);
        touched.current = null;
        if (swipe) onSwipe(swipe);
      }}
    >
      <p className="scene-position">{t("present.position", { number, count })}</p>
      <h1>{title}</h1>
      <p className="scene-text">{text}</p>
      <div className="scene-figure" data-figure={figure.id}>
        {isWordless(figure) ? null : <FigureValue figure={figure} size="large" />}
        <p className="scene-figure-title">{format.localized(figure.title)}</p>
        <p className="scene-figure-about">
          {format.dotted([format.localized(figure.scope), figure.period ? format.period(figure.period) : ""])}
        </p>
        {figure.change && <p className="scene-figure-change">{format.change(figure.change)}</p>}
        <p className="badges">
          <StatusBadge status={figure.status} />
          <AgeBadge figure={figure} />
        </p>
      </div>
      {scene.beside.length > 0 && (
        <ul className="scene-beside">
          {scene.beside.map(figureOf).map((one) => (
            <li key={one.id}>
              {isWordless(one) ? null : <FigureValue figure={one} size="medium" />}
              <span className="scene-beside-words">
                <span>{format.localized(one.title)}</span>
                <StatusBadge status={one.status} />
                <AgeBadge figure={one} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {chart && <FigureChart chart={chart} />}
      {scene.id === "dostyk-moiynty" && !isSheet && <SceneComparison />}
      <p className="scene-source">
        <SourceLink id={figure.source} />
      </p>
    </article>
  );
}
