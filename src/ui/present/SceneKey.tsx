import { linesKey } from "../../layers/linesKey";
import { nodeLegendOf } from "../../layers/nodes";

import { drawnLayers, shownRoutes } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";
import { NodeSign } from "../legend/NodeSign";
import { SwatchLine } from "../legend/SwatchLine";

/** The lines and signs that a scene shows, named; the legend of exploring is a filter, this one only explains. */
export function SceneKey() {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const shown = useView(shownRoutes);
  const layers = useView(drawnLayers);
  const hasSigns = useView((view) => view.nodes);
  return (
    <section className="scene-key card" data-covers="key" aria-label={t("present.key")}>
      <ul>
        {linesKey(layers).map(({ text, swatch }) => (
          <li key={text}>
            <SwatchLine swatch={swatch} />
            {t(text)}
          </li>
        ))}
      </ul>
      {hasSigns && (
        <ul className="scene-key-signs">
          {nodeLegendOf(atlas.places.values(), shown).map(({ id, text }) => (
            <li key={id}>
              <NodeSign id={id} />
              <span>{t(text)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
