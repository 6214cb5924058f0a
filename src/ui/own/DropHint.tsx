import "./own.css";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

/** Over the whole page while files are dragged over it. */
export function DropHint() {
  const { t } = useAtlas().translator;
  return (
    <div className="own-drop">
      <p className="card">
        <Icon name="plus" />
        <strong>{t("own.dropHere")}</strong>
        <span>{t("own.formats")}</span>
      </p>
    </div>
  );
}
