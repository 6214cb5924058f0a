import "./controls.css";
import type { ReactNode } from "react";
import { useAtlas } from "../AtlasContext";
import { Icon, type IconName } from "../primitives/Icon";

type Props = {
  /** Null for a map that does not move. */
  readonly view: {
    readonly onZoomIn: () => void;
    readonly onZoomOut: () => void;
    readonly onFit: () => void;
    readonly isMeasuring: boolean;
    readonly onMeasure: () => void;
  } | null;
  /** Further tools. */
  readonly children?: ReactNode;
};

/** Zoom, "all routes" and measuring, for those who use neither wheel nor fingers. */
export function MapControls({ view, children }: Props) {
  const { t } = useAtlas().translator;
  const tool = (icon: IconName, label: string, act: () => void, isOn?: boolean) => (
    <button type="button" className="tool" onClick={act} aria-label={label} title={label} aria-pressed={isOn}>
      <Icon name={icon} />
    </button>
  );
  return (
    <section className="map-controls card" aria-label={t("control.map")}>
      {view && (
        <>
          {tool("plus", t("control.zoomIn"), view.onZoomIn)}
          {tool("minus", t("control.zoomOut"), view.onZoomOut)}
          {tool("fit", t("control.fit"), view.onFit)}
          {tool("measure", t("control.measure"), view.onMeasure, view.isMeasuring)}
        </>
      )}
      {children}
    </section>
  );
}
