import { useAtlas } from "../AtlasContext";
import { NeighbourButton } from "./NeighbourButton";
import type { Strip } from "./pieces";

/** The kilometres of the lit segment between its neighbours, which are named by their far ends. */
export function Neighbours({ strip }: { strip: Strip }) {
  const { format, translator } = useAtlas();
  const lit = strip.pieces[strip.here];
  const before = strip.pieces[strip.here - 1];
  const after = strip.pieces[strip.here + 1];
  return (
    <div className="neighbours">
      {before ? <NeighbourButton segment={before.segment} way="previous" /> : <span />}
      {lit && (
        <span className="strip-range">
          {translator.t("strip.range", { from: format.wholeKm(lit.fromKm), to: format.wholeKm(lit.toKm) })}
        </span>
      )}
      {after ? <NeighbourButton segment={after.segment} way="next" /> : <span />}
    </div>
  );
}
