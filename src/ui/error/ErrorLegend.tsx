import { toggleError } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { ErrorSwatch } from "./ErrorSwatch";

/** The row of the legend that explains the hatched band, and takes it away. */
export function ErrorLegend() {
  const { store, translator } = useAtlas();
  return (
    <label className="error-legend">
      <input type="checkbox" checked onChange={() => toggleError(store)} />
      <span className="legend-row">
        <ErrorSwatch route={null} />
        <span>{translator.t("error.legend")}</span>
      </span>
    </label>
  );
}
