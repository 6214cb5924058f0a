import { type RefObject, useRef } from "react";
import { useAtlas } from "../AtlasContext";

/** By their endings; a file of another one is still read for what it is. */
const endings = ".geojson,.json,.csv,.tsv,.txt,.kml,.kmz,application/geo+json,text/csv";

/** Where files are handed over: dropped here or anywhere on the page, or chosen. */
export function ChooseFiles({ button }: { readonly button: RefObject<HTMLButtonElement | null> }) {
  const { own, translator } = useAtlas();
  const { t } = translator;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="own-choose">
      <button ref={button} type="button" className="main-button" onClick={() => input.current?.click()}>
        {t("own.choose")}
      </button>
      <span>{t("own.orDrop")}</span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={endings}
        onChange={({ currentTarget }) => {
          own.setState({ offered: [...(currentTarget.files ?? [])] });
          // The same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
