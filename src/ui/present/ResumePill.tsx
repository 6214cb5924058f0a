import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

type Props = { readonly number: number; readonly onResume: () => void; readonly onEnd: () => void };

/** The way back to the story while the presenter looks around on the map. */
export function ResumePill({ number, onResume, onEnd }: Props) {
  const { t } = useAtlas().translator;
  return (
    <nav className="scene-pill card" aria-label={t("present.deck")}>
      <button type="button" className="tool" onClick={onResume}>
        <Icon name="present" />
        {t("present.resume", { number })}
      </button>
      <button type="button" className="tool" aria-label={t("present.end")} title={t("present.end")} onClick={onEnd}>
        <Icon name="close" />
      </button>
    </nav>
  );
}
