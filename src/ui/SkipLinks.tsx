import "./skip.css";
import { openPanel } from "../state/verbs";
import { useAtlas } from "./AtlasContext";
import { seekOutline } from "./outline/seekOutline";
import { focusPanel } from "./panels/focusPanel";

/** Before all else in the order of Tab: past the map, to its list or to the panel. The address is state, so these are buttons. */
export function SkipLinks({ hasPanel }: { readonly hasPanel: boolean }) {
  const { store, translator } = useAtlas();
  const { t } = translator;
  return (
    <nav className="skip" aria-label={t("skip.label")}>
      <button
        type="button"
        onClick={() => {
          openPanel(store, "outline");
          seekOutline();
        }}
      >
        {t("skip.outline")}
      </button>
      {hasPanel && (
        <button type="button" onClick={focusPanel}>
          {t("skip.panel")}
        </button>
      )}
    </nav>
  );
}
