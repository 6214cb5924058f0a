import { nodeLegend } from "../../layers/nodes";
import { toggleNodes } from "../../state/verbs";
import { useAtlas, useView } from "../AtlasContext";
import { NodeSign } from "./NodeSign";

/** Explains the signs of places, and hides them. */
export function LegendPlaces() {
  const { store, translator } = useAtlas();
  const { t } = translator;
  const shown = useView((view) => view.nodes);
  return (
    <div className="legend-places" data-shown={shown}>
      <label>
        <input
          type="checkbox"
          checked={shown}
          onChange={() => toggleNodes(store)}
          aria-label={t("legend.showLayer", { layer: t("legend.places") })}
        />
        <span className="legend-row">{t("legend.places")}</span>
      </label>
      <ul className="legend-signs">
        {nodeLegend.map(({ id, text }) => (
          <li key={id} className="legend-row">
            <NodeSign id={id} />
            <span>{t(text)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
