import type { PlaceId } from "../../domain/ids";
import type { GaugeBreak } from "../../domain/network/gauges";
import type { Leg } from "../../domain/network/legs";
import { selectPlace } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";

type Props = {
  readonly place: PlaceId;
  readonly before: Leg | null;
  readonly after: Leg | null;
  readonly gauge: GaugeBreak | undefined;
};

/** A place at which a leg begins or ends, and what is done there. */
export function WayStop({ place: id, before, after, gauge }: Props) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const place = atlas.places.get(id);
  if (!place) return null;
  const isTransfer = before && after && before.mode !== after.mode;
  const names = gauge?.places.flatMap((one) => atlas.places.get(one) ?? []).map(format.placeName) ?? [];
  return (
    <div className="way-stop" data-end={!before || !after || undefined}>
      <button type="button" className="way-place" onClick={() => selectPlace(store, id)}>
        {format.placeName(place)}
      </button>
      {isTransfer && <p>{t("way.transfer", { change: `${before.mode}To${after.mode}` })}</p>}
      {gauge?.fromMm != null && gauge.toMm !== null && (
        <p>{t("way.gaugeChange", { from: format.mm(gauge.fromMm), to: format.mm(gauge.toMm) })}</p>
      )}
      {gauge?.where === "end" && <p>{t("way.gaugeAtEnd", { places: names.join(t("list.span")) })}</p>}
    </div>
  );
}
