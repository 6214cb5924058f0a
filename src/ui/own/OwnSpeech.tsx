import { useEffect, useState } from "react";
import { useAtlas, useOwn } from "../AtlasContext";
import { useRowName } from "./useRowName";

/** What is said aloud of the reader's own features: what the last reading has come to, or the feature that is chosen. */
export function OwnSpeech() {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const nameOf = useRowName();
  const chosen = useOwn((state) => state.chosen);
  const entry = useOwn(({ files }) => files.find(({ id }) => id === chosen?.file));
  const last = useOwn(({ files }) => files.findLast(({ reading }) => reading.kind !== "reading"));
  const [name, setName] = useState("");
  useEffect(() => {
    if (!entry || !chosen) return;
    let wanted = true;
    entry.file.feature(chosen.index).then(
      (feature) => wanted && setName(feature?.name ?? ""),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [entry, chosen]);
  if (entry && chosen) return <>{format.dotted([nameOf({ name, index: chosen.index }), entry.name])}</>;
  if (!last) return null;
  const { reading } = last;
  const said =
    reading.kind !== "read"
      ? [t(reading.kind === "broken" ? "own.broken" : "own.refused")]
      : [
          t("own.drawn", { count: reading.summary.kept }),
          ...(reading.summary.leftOut > 0 ? [t("own.leftOut", { count: reading.summary.leftOut })] : []),
        ];
  return <>{`${last.name}: ${format.list(said)}`}</>;
}
