import "./floating.css";
import { openPanel } from "../state/verbs";
import { useAtlas } from "./AtlasContext";

/** Who made what the map shows; it opens the page with all credits and licences. */
export function Attribution({ onOpen }: { readonly onOpen: () => void }) {
  const { store, format, translator } = useAtlas();
  const { t } = translator;
  const rest = ["GeoNames", "Natural Earth", t("attribution.figures"), "MapLibre"];
  return (
    <footer className="attribution">
      <button
        type="button"
        title={t("attribution.more")}
        onClick={() => {
          onOpen();
          openPanel(store, "about");
        }}
      >
        <span className="attribution-short">{t("attribution.osm")}</span>
        <span className="attribution-whole">{format.dotted([t("attribution.osm"), ...rest])}</span>
      </button>
    </footer>
  );
}
