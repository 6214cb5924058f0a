import { legend } from "../../layers";
import { shownRoutes } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";
import { SwatchLine } from "../legend/SwatchLine";

/** The lines that a scene shows, named; the legend of exploring is a filter, this one only explains. */
export function SceneKey() {
  const { t } = useAtlas().translator;
  const shown = useView(shownRoutes);
  return (
    <section className="scene-key card" data-covers="key" aria-label={t("present.key")}>
      <ul>
        {legend
          .filter(({ layer }) => shown.includes(layer))
          .flatMap(({ rows }) => rows)
          .map(({ text, swatch }) => (
            <li key={text}>
              <SwatchLine swatch={swatch} />
              {t(text)}
            </li>
          ))}
      </ul>
    </section>
  );
}
