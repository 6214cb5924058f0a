import "./controls.css";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

type Props = { readonly onZoomIn: () => void; readonly onZoomOut: () => void; readonly onFit: () => void };

/** Zoom and "all routes", for those who use neither wheel nor fingers. */
export function MapControls({ onZoomIn, onZoomOut, onFit }: Props) {
  const { t } = useAtlas().translator;
  return (
    <section className="map-controls card" aria-label={t("control.map")}>
      <button
        type="button"
        className="tool"
        onClick={onZoomIn}
        aria-label={t("control.zoomIn")}
        title={t("control.zoomIn")}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="tool"
        onClick={onZoomOut}
        aria-label={t("control.zoomOut")}
        title={t("control.zoomOut")}
      >
        <Icon name="minus" />
      </button>
      <button type="button" className="tool" onClick={onFit} aria-label={t("control.fit")} title={t("control.fit")}>
        <Icon name="fit" />
      </button>
    </section>
  );
}
