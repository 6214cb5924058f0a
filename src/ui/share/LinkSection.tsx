import { useState } from "react";
import { useAtlas, useView } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { linkTo } from "./addresses";
import { Alternatives } from "./Choice";
import { CopyField } from "./CopyField";

/** The link to what is shown: to whatever the atlas says later, or with the version of today's data in its name. */
export function LinkSection() {
  const { t } = useAtlas().translator;
  const view = useView((now) => now);
  const [kind, setKind] = useState<"live" | "dated">("live");
  return (
    <PanelSection title={t("share.link")}>
      <Alternatives
        label={t("share.linkKind")}
        value={kind}
        options={[
          { value: "live", text: t("share.live") },
          { value: "dated", text: t("share.dated", { version: __DATA_VERSION__ }) },
        ]}
        onChoose={setKind}
      />
      <CopyField label={t("share.link")} text={linkTo(view, kind === "dated" ? __DATA_VERSION__ : null)} lines="one" />
      <p className="share-note">{t(kind === "dated" ? "share.datedNote" : "share.liveNote")}</p>
    </PanelSection>
  );
}
