import { shownContext, shownRoutes } from "../../state/selectors";
import "./legend.css";
import { useState } from "react";
import { legend } from "../../layers";
import { showAllRoutes, toggleFlows, toggleLayer } from "../../state/verbs";
import { hasOwn, useAtlas, useOwn, useView } from "../AtlasContext";
import { lazyWithTexts } from "../lazyWithTexts";
import { LegendPlaces } from "./LegendPlaces";
import { SwatchLine } from "./SwatchLine";

const ContextLegend = lazyWithTexts("context", () =>
  import("../context/ContextLegend").then(({ ContextLegend }) => ContextLegend),
);
const ErrorLegend = lazyWithTexts("error", () => import("../error/ErrorLegend").then(({ ErrorLegend }) => ErrorLegend));

const OwnLegend = lazyWithTexts("own", () => import("../own/OwnLegend").then(({ OwnLegend }) => OwnLegend));

type Props = {
  /** The map can show the direction of travel. */
  readonly hasFlows: boolean;
};

/** Explains the lines and filters them: each route's checkbox stands before its rows. Places stand beside. */
export function Legend({ hasFlows }: Props) {
  const { store, format, translator } = useAtlas();
  const shown = useView(shownRoutes);
  const flows = useView((view) => view.flows);
  const error = useView((view) => view.error);
  const { t } = translator;
  // What a link shows is explained; else it is there for who asks.
  const [opened, setOpened] = useState<boolean | null>(null);
  const hasContext = useView((view) => shownContext(view).length > 0);
  const hasFiles = useOwn(hasOwn);
  const isOpen = opened ?? hasContext;
  return (
    <section className="legend card" aria-label={t("legend.title")}>
      <details open={!matchMedia("(max-width: 1060px), (max-height: 520px)").matches}>
        <summary>
          <span className="legend-title">{t("legend.title")}</span>
        </summary>
        <div className="legend-groups">
          <ul>
            {legend.map(({ layer, rows }) => (
              <li key={layer} data-shown={shown.includes(layer)}>
                <label>
                  <input
                    type="checkbox"
                    checked={shown.includes(layer)}
                    onChange={() => toggleLayer(store, layer)}
                    aria-label={t("legend.showLayer", { layer: format.list(rows.map(({ text }) => t(text))) })}
                  />
                  <span className="legend-rows">
                    {rows.map(({ text, swatch }) => (
                      <span key={text} className="legend-row">
                        <SwatchLine swatch={swatch} />
                        <span>{t(text)}</span>
                      </span>
                    ))}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <LegendPlaces />
          <details className="legend-more" open={isOpen} onToggle={(event) => setOpened(event.currentTarget.open)}>
            <summary>{t("legend.more")}</summary>
            {isOpen && <ContextLegend />}
          </details>
        </div>
        {error && <ErrorLegend />}
        {hasFlows && (
          <label className="legend-flows">
            <input type="checkbox" checked={flows} onChange={() => toggleFlows(store)} />
            <span className="legend-row">{t("legend.flows")}</span>
          </label>
        )}
        {hasFiles && <OwnLegend />}
        {shown.length < legend.length && (
          <button type="button" className="text-button" onClick={() => showAllRoutes(store)}>
            {t("legend.showAll")}
          </button>
        )}
      </details>
    </section>
  );
}
