import { distanceKm } from "../../domain/network/sphere";
import type { Way } from "../../domain/network/way";
import { useAtlas } from "../AtlasContext";

/** How long a way is, and how far its ends lie from each other. */
export function WaySum({ way }: { way: Way }) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const [from, to] = [way.stops[0], way.stops.at(-1)].map((id) => (id ? atlas.places.get(id) : undefined));
  return (
    <p className="way-sum">
      <span className="figure-value" data-size="large">
        <span className="value-number">{format.wholeKm(way.km)}</span>{" "}
        <span className="value-unit">{format.unitName("km")}</span>
      </span>
      <span className="way-sum-what">{t("way.alongLines")}</span>
      {from && to && from !== to && (
        <span className="way-sum-crow">
          {t("way.crow", { value: format.km(distanceKm(from.position, to.position)) })}
        </span>
      )}
    </p>
  );
}
