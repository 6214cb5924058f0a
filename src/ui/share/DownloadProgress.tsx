import { useId } from "react";
import { useAtlas } from "../AtlasContext";

type Props = { readonly part: number; readonly name: string; readonly onCancel: () => void };

/** How far a file is, and the way out of waiting for it. */
export function DownloadProgress({ part, name, onCancel }: Props) {
  const { t } = useAtlas().translator;
  const id = useId();
  return (
    <div className="download-progress">
      <label htmlFor={id}>{t("export.working", { name })}</label>
      <progress id={id} max={1} value={part} />
      <button type="button" className="text-button" onClick={onCancel}>
        {t("export.cancel")}
      </button>
    </div>
  );
}
