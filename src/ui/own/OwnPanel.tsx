import "./own.css";
import { useEffect, useRef } from "react";
import { openOwnFile } from "../../own/openOwnFile";
import { readFiles } from "../../state/ownVerbs";
import { useAtlas, useOwn } from "../AtlasContext";
import { ChooseFiles } from "./ChooseFiles";
import { OwnFeatureFacts } from "./OwnFeatureFacts";
import { OwnFileCard } from "./OwnFileCard";
import { takeFigures } from "./takeFigures";

/** The page of the reader's own data: where files are handed over, what each holds, and the feature that is chosen. */
export function OwnPanel() {
  const { own, translator } = useAtlas();
  const { t } = translator;
  const files = useOwn((state) => state.files);
  const offered = useOwn((state) => state.offered);
  const chosen = useOwn((state) => state.chosen);
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (offered.length === 0) return;
    own.setState({ offered: [] });
    void readFiles(own, offered, { open: openOwnFile, figures: takeFigures });
  }, [own, offered]);
  const ofChosen = files.find(({ id }) => id === chosen?.file);
  const removed = (): void => choose.current?.focus();
  return (
    <>
      {chosen && ofChosen && <OwnFeatureFacts entry={ofChosen} index={chosen.index} />}
      {!chosen && <p className="lead">{t("own.lead")}</p>}
      <ul className="own-files">
        {files.map((entry) => (
          <li key={entry.id}>
            <OwnFileCard entry={entry} isFolded={chosen !== null || files.length > 1} onRemoved={removed} />
          </li>
        ))}
      </ul>
      <ChooseFiles button={choose} />
      <p className="section-note">{t("own.stays")}</p>
    </>
  );
}
