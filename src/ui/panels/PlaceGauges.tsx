import type { Gauge } from "../../content/meeting";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { SourceLink } from "../primitives/SourceLink";

/** The track gauge on each side of a break, with the lines that have it or the record that says so. */
export function PlaceGauges({ gauges }: { readonly gauges: readonly Gauge[] }) {
  const { atlas, format, translator } = useAtlas();
  return (
    <PanelSection title={translator.t("place.gauges")}>
      <dl className="facts">
        {gauges.map(({ mm, segments, record }) => (
          <div key={mm} className="fact">
            <dt>{format.mm(mm)}</dt>
            <dd>
              {format.list([...new Set(segments.map((segment) => format.segmentName(segment, atlas)))])}
              {record && (
                <p className="place-record">
                  {format.localized(record.scope)} <SourceLink id={record.source} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}
