import { ownShapes } from "../../domain/ownData";
import { ownLooks } from "../../layers/own";
import { mostParts, withinLimit } from "../../layers/ownLimit";
import type { OwnEntry } from "../../state/own";
import { removeFile, seek, toggleFile } from "../../state/ownVerbs";
import { useAtlas, useOwn } from "../AtlasContext";
import { SwatchLine } from "../legend/SwatchLine";
import { OwnFaults } from "./OwnFaults";
import { OwnRows } from "./OwnRows";

type Props = {
  readonly entry: OwnEntry;
  /** Something else stands before its list, which is folded then. */
  readonly isFolded: boolean;
  /** The button that was pressed has gone. */
  readonly onRemoved: () => void;
};

/** One file: how far its reading is, then what it holds, what is wrong in it, and what can be done with it. */
export function OwnFileCard({ entry, isFolded, onRemoved }: Props) {
  const { own, format, translator } = useAtlas();
  const { t } = translator;
  const isTooLarge = useOwn(
    ({ files, asPicture }) => asPicture && withinLimit(files, mostParts.moving).left.some(({ id }) => id === entry.id),
  );
  const { id, name, reading, shown } = entry;
  const summary = reading.kind === "read" ? reading.summary : null;
  return (
    <section className="own-file" aria-label={name}>
      <h2>
        <SwatchLine swatch={ownLooks.swatch(entry)} />
        <bdi>{name}</bdi>
      </h2>
      {reading.kind === "reading" && <progress max={1} value={reading.share} aria-label={t("own.reading", { name })} />}
      {summary && (
        <p className="own-counts">
          {format.dotted([
            ...ownShapes.flatMap((shape) =>
              summary.shapes[shape] > 0 ? [t(`own.count.${shape}`, { count: summary.shapes[shape] })] : [],
            ),
            ...(summary.leftOut > 0 ? [t("own.leftOut", { count: summary.leftOut })] : []),
          ])}
        </p>
      )}
      {reading.kind === "refused" && <p className="own-refused">{t("own.refused")}</p>}
      {reading.kind === "broken" && <p className="own-refused">{t("own.broken")}</p>}
      {isTooLarge && <p className="own-refused">{t("own.tooLargeForPicture")}</p>}
      <p className="own-acts">
        {summary && (
          <>
            <label className="own-shown">
              <input type="checkbox" checked={shown} onChange={() => toggleFile(own, id)} />
              {t("own.shown")}
            </label>
            <button type="button" className="text-button" onClick={() => seek(own, summary)}>
              {t("own.seek")}
            </button>
          </>
        )}
        <button
          type="button"
          className="text-button"
          aria-label={t(reading.kind === "reading" ? "own.cancelFile" : "own.removeFile", { name })}
          onClick={() => {
            removeFile(own, id);
            onRemoved();
          }}
        >
          {t(reading.kind === "reading" ? "own.cancel" : "own.remove")}
        </button>
      </p>
      {(summary || reading.kind === "refused") && (
        <OwnFaults
          faults={summary?.faults ?? (reading.kind === "refused" ? reading.faults : [])}
          count={summary?.faultCount ?? (reading.kind === "refused" ? reading.faultCount : 0)}
          isOpen={reading.kind === "refused"}
        />
      )}
      {summary && <OwnRows key={isFolded ? "folded" : "open"} entry={entry} isOpen={!isFolded} />}
    </section>
  );
}
