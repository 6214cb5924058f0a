import "./embed.css";
import { useAtlas, useView } from "../AtlasContext";
import { Icon } from "../primitives/Icon";
import { fullAtlasAddress } from "./fullAtlasAddress";

/** From a frame to the whole page, with the same view. */
export function FullAtlasLink() {
  const { t } = useAtlas().translator;
  const view = useView((now) => now);
  return (
    <a className="full-atlas" href={fullAtlasAddress(view)} target="_blank" rel="noopener" title={t("embed.openFull")}>
      {t("app.name")}
      <Icon name="external" />
      <span className="unseen"> ({t("embed.openFull")})</span>
    </a>
  );
}
