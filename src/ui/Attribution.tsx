import "./floating.css";
import type { ReactNode } from "react";
import { openPanel } from "../state/verbs";
import { useAtlas, useView } from "./AtlasContext";
import { fullAtlasAddress } from "./embed/fullAtlasAddress";
import { lazyWithTexts } from "./lazyWithTexts";

const KeptMark = lazyWithTexts("notices", () => import("./NoticeList").then(({ KeptMark }) => KeptMark));

/**
 * Who made what the map shows; it opens the page with all credits and licences. It stands in every frame of every
 * size, whatever else is hidden.
 */
export function Attribution({ onOpen, children }: { readonly onOpen: () => void; readonly children?: ReactNode }) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const view = useView((now) => now);
  const rest = ["GeoNames", "Natural Earth", t("attribution.figures"), "MapLibre"];
  const credits = (
    <>
      <span className="attribution-short">{t("attribution.osm")}</span>
      <span className="attribution-whole">{format.dotted([t("attribution.osm"), ...rest])}</span>
    </>
  );
  return (
    <footer className="attribution">
      {atlas.kept && <KeptMark />}
      {children}
      {view.ui === "none" ? (
        // Without panels there is nowhere to show the credits but the whole page.
        <a href={fullAtlasAddress(view, "about")} target="_blank" rel="noopener" title={t("attribution.more")}>
          {credits}
        </a>
      ) : (
        <button
          type="button"
          title={t("attribution.more")}
          onClick={() => {
            onOpen();
            openPanel(store, "about");
          }}
        >
          {credits}
        </button>
      )}
    </footer>
  );
}
