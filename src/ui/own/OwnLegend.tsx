import "./own.css";
import { withoutEnding } from "../../domain/withoutEnding";
import { ownLooks } from "../../layers/own";
import { toggleFile } from "../../state/ownVerbs";
import { openPanel } from "../../state/verbs";
import { useAtlas, useOwn } from "../AtlasContext";
import { SwatchLine } from "../legend/SwatchLine";

/** The reader's own files, each with its colour and its checkbox. */
export function OwnLegend() {
  const { own, store, translator } = useAtlas();
  const { t } = translator;
  const files = useOwn((state) => state.files);
  return (
    <div className="legend-own">
      <button type="button" className="text-button" onClick={() => openPanel(store, "own")}>
        {t("page.own")}
      </button>
      <ul>
        {files.map(({ id, name, colour, parts, shown }) => (
          <li key={id} data-shown={shown}>
            <label>
              <input
                type="checkbox"
                checked={shown}
                onChange={() => toggleFile(own, id)}
                aria-label={t("legend.showLayer", { layer: withoutEnding(name) })}
              />
              <span className="legend-row">
                <SwatchLine swatch={ownLooks.swatch({ colour, parts })} />
                <bdi>{withoutEnding(name)}</bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
