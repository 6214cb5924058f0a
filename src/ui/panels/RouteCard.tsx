import { figuresAbout } from "../../content/figuresFor";
import { headlineOf } from "../../content/headline";
import type { RouteId } from "../../domain/ids";
import { routeLayers } from "../../layers";
import { selectRoute } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { FigureValue } from "../figures/FigureValue";
import { SwatchLine } from "../legend/SwatchLine";

/** A route in one line: how it looks, whether it works, and its headline. */
export function RouteCard({ id }: { id: RouteId }) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const headline = headlineOf(figuresAbout(atlas, id));
  const swatch = routeLayers[id].legend[0]?.swatch;
  const status = atlas.routes.get(id)?.[0]?.status;
  const nature = t(`route.${id}.what`);
  const what =
    status === undefined || status === "operating"
      ? nature
      : t("route.state", { what: nature, status: t(`segmentStatus.${status}`) });
  return (
    <button type="button" className="route-card" data-tone={id} onClick={() => selectRoute(store, id)}>
      {swatch && <SwatchLine swatch={swatch} />}
      <span className="route-card-name">{t(`layer.${id}`)}</span>
      <span className="route-card-what">{what}</span>
      {headline && (
        <span className="route-card-figure">
          <FigureValue figure={headline} size="medium" />
          {headline.period && <span className="route-card-period">{format.period(headline.period)}</span>}
        </span>
      )}
    </button>
  );
}
