import { useState } from "react";
import { useAtlas, useView } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { linkTo } from "./addresses";
import { Alternatives } from "./Choice";
import { CopyField } from "./CopyField";

/** The link to what is shown: to whatever the atlas says later, or to the data as they are shown now. */
export function LinkSection() {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const version = atlas.kept?.version ?? __DATA_VERSION__;
  const view = useView((now) => now);
  const [kind, setKind] = useState<"live" | "dated">(atlas.kept ? "dated" : "live");
  return (
    <PanelSection title={t("share.link")}>
      <Alternatives
        label={t("share.linkKind")}
        value={kind}
        options={[
          { value: "live", text: t("share.live") },
          { value: "dated", text: t("share.dated", { version }) },
        ]}
        onChoose={setKind}
      />
      <CopyField label={t("share.link")} text={linkTo(view, kind === "dated" ? version : null)} lines="one" />
      <p className="share-note">{t(kind === "dated" ? "share.datedNote" : "share.liveNote")}</p>
    </PanelSection>
  );
}
