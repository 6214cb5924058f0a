import { shownKilometres } from "../../domain/network/kilometres";
import type { Way } from "../../domain/network/way";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";

/** A way's kilometres by mode and by country; the sea is of none. Each list adds up to the whole. */
export function WayKilometres({ way }: { way: Way }) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const { byMode, byCountry, schematicKm, idleKm, km: whole } = shownKilometres(way);
  const share = (km: number): string => t("unit.percent", { value: format.number(Math.round((km / whole) * 100)) });
  const row = (key: string, name: string, km: number) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      <td>{format.km(km)}</td>
      <td>{share(km)}</td>
    </tr>
  );
  const head = (text: string) => (
    <tr>
      <th scope="rowgroup" colSpan={3} className="way-choices-head">
        {text}
      </th>
    </tr>
  );
  return (
    <PanelSection title={t("way.kilometres")}>
      <table className="lengths way-kilometres">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("route.drawn")}</th>
            <th scope="col">{t("way.share")}</th>
          </tr>
        </thead>
        <tbody>
          {head(t("way.byMode"))}
          {byMode.map(({ mode, km }) => row(mode, t(`mode.${mode}`), km))}
        </tbody>
        <tbody>
          {head(t("way.byCountry"))}
          {byCountry.map(({ country, km }) =>
            row(country ?? "sea", country === null ? t("way.atSea") : format.country(country), km),
          )}
        </tbody>
        <tfoot>{row("total", t("way.total"), whole)}</tfoot>
      </table>
      {schematicKm > 0 && (
        <p className="way-note">{t("way.schematic", { value: format.km(schematicKm), share: share(schematicKm) })}</p>
      )}
      {idleKm > 0 && <p className="way-note">{t("way.idle", { value: format.km(idleKm) })}</p>}
      <p className="way-note">{t("way.lengths")}</p>
    </PanelSection>
  );
}
