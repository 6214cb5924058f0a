import type { Segment } from "../../domain/segment";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { type LengthRow, lengthRows } from "./lengths";

/** Drawn and published length by country. */
export function RouteLengths({ segments }: { segments: readonly Segment[] }) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const { rows, total } = lengthRows(segments);
  const published = ({ publishedKm, isPart }: LengthRow) =>
    publishedKm === null ? (
      <span className="none">{t("segment.nonePublished")}</span>
    ) : (
      <>
        {format.km(publishedKm)}
        {isPart && <span className="none"> {t("route.partPublished")}</span>}
      </>
    );
  return (
    <PanelSection title={t("route.lengths")}>
      <table className="lengths">
        <thead>
          <tr>
            <th scope="col">{t("route.country")}</th>
            <th scope="col">{t("route.drawn")}</th>
            <th scope="col">{t("route.published")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.countries.join(" ")}>
              <th scope="row">{row.countries.map(format.country).join(t("list.span"))}</th>
              <td>{format.km(row.drawnKm)}</td>
              <td>{published(row)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("route.total")}</th>
            <td>{format.km(total.drawnKm)}</td>
            <td>{published(total)}</td>
          </tr>
        </tfoot>
      </table>
    </PanelSection>
  );
}
