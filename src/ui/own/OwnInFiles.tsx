import "./own.css";
import { useId } from "react";
import { mostParts, withinLimit } from "../../layers/ownLimit";
import { setInFiles } from "../../state/ownVerbs";
import { useAtlas, useOwn } from "../AtlasContext";

/** Whether pictures hold what the reader has brought along, and what of it they have no room for. */
export function OwnInFiles() {
  const { own, format, translator } = useAtlas();
  const { t } = translator;
  const files = useOwn((state) => state.files);
  const inFiles = useOwn((state) => state.inFiles);
  const note = useId();
  const { left } = withinLimit(files, mostParts.file);
  return (
    <div className="own-in-files">
      <label className="own-shown">
        <input
          type="checkbox"
          checked={inFiles}
          aria-describedby={note}
          onChange={({ currentTarget }) => setInFiles(own, currentTarget.checked)}
        />
        {t("own.inFiles")}
      </label>
      <p id={note} className="section-note">
        {t("own.inFilesNote")}
      </p>
      {left.length > 0 && (
        <p className="own-refused">{t("own.notInFiles", { files: format.list(left.map(({ name }) => name)) })}</p>
      )}
    </div>
  );
}
