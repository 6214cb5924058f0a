import "./legend.css";
import { legend } from "../../layers";
import { showAllLayers, toggleLayer } from "../../state/verbs";
import { useAtlas, useView } from "../AtlasContext";
import { SwatchLine } from "./SwatchLine";

/** Explains the lines and filters them: each route's checkbox stands before its rows. */
export function Legend() {
  const { store, translator } = useAtlas();
  const shown = useView((view) => view.layers);
  const { t } = translator;
  return (
    <details className="legend card" open={!matchMedia("(max-width: 640px)").matches}>
      <summary>
        <span className="legend-title">{t("legend.title")}</span>
      </summary>
      <ul>
        {legend.map(({ layer, title, rows }) => (
          <li key={layer} data-shown={shown.includes(layer)}>
            <label>
              <input
                type="checkbox"
                checked={shown.includes(layer)}
                onChange={() => toggleLayer(store, layer)}
                aria-label={t("legend.showLayer", { layer: t(title) })}
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
      {shown.length < legend.length && (
        <button type="button" className="text-button" onClick={() => showAllLayers(store)}>
          {t("legend.showAll")}
        </button>
      )}
    </details>
  );
}
