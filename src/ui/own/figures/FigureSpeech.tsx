import { useStore } from "zustand";
import { ownFigures } from "../../../state/ownFigures";
import { useAtlas } from "../../AtlasContext";

/** What is said aloud of the reader's own figures: what the last file of them has come to. */
export function FigureSpeech() {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const last = useStore(ownFigures, (readings) => readings.at(-1));
  if (!last) return null;
  if (!last.ok) return <>{`${last.name}: ${t("ownFigures.refused")}`}</>;
  const { set, leftOut } = last;
  const said = [
    t("origin.count", { count: set.figures.length }),
    ...(leftOut > 0 ? [t("ownFigures.leftOut", { count: leftOut })] : []),
  ];
  return <>{`${set.name}: ${format.list(said)}`}</>;
}
