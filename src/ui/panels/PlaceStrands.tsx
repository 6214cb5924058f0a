import type { Strand } from "../../content/meeting";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { SegmentList } from "../primitives/SegmentList";

/** The segments that end in a place, by mode and gauge. */
export function PlaceStrands({ strands }: { readonly strands: readonly Strand[] }) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  return (
    <PanelSection title={t("place.segments")}>
      {strands.map(({ mode, gaugeMm, segments }) => (
        <div key={`${mode} ${gaugeMm}`} className="strand">
          <h3 className="strand-kind">
            {format.dotted([t(`mode.${mode}`), gaugeMm === null ? "" : format.mm(gaugeMm)])}
          </h3>
          <SegmentList segments={segments} />
        </div>
      ))}
    </PanelSection>
  );
}
