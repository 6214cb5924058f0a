import "./context.css";
import { contextIds } from "../../domain/ids";
import { contextLegend } from "../../layers/contextLegend";
import { shownContext } from "../../state/selectors";
import { openPanel, selectContext, toggleLayer } from "../../state/verbs";
import { hasOwn, useAtlas, useOwn, useView } from "../AtlasContext";
import { SwatchLine } from "../legend/SwatchLine";

/** Explains what stands beside the routes, and shows it: each layer's checkbox, its rows, and a way to its panel. */
export function ContextLegend() {
  const { store, translator } = useAtlas();
  const { t } = translator;
  const shown = useView(shownContext);
  const hasFiles = useOwn(hasOwn);
  return (
    <>
      <ul className="legend-context">
        {contextIds.map((layer) => (
          <li key={layer} data-shown={shown.includes(layer)}>
            <div className="legend-context-head">
              <label>
                <input
                  type="checkbox"
                  checked={shown.includes(layer)}
                  onChange={() => toggleLayer(store, layer)}
                  aria-label={t("legend.showLayer", { layer: t(`layer.${layer}`) })}
                />
                <span className="legend-row">{t(`context.short.${layer}`)}</span>
              </label>
              <button
                type="button"
                className="legend-context-open"
                aria-label={t("context.open", { layer: t(`layer.${layer}`) })}
                onClick={() => selectContext(store, layer)}
              >
                i
              </button>
            </div>
            {shown.includes(layer) && (
              <span className="legend-rows">
                {contextLegend[layer].map(({ text, swatch }) => (
                  <span key={text} className="legend-row">
                    <SwatchLine swatch={swatch} />
                    <span>{t(text)}</span>
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {!hasFiles && (
        <button type="button" className="text-button legend-own-open" onClick={() => openPanel(store, "own")}>
          {t("page.own")}
        </button>
      )}
    </>
  );
}
