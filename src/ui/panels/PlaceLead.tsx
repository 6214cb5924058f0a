import type { Meeting } from "../../content/meeting";
import { type RouteId, routeIds } from "../../domain/ids";
import type { Place } from "../../domain/place";
import type { Mode, Segment } from "../../domain/segment";
import { selectPlace } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";

type Props = { readonly place: Place; readonly meeting: Meeting };

const ofMode = ({ strands }: Meeting, mode: Mode): readonly Segment[] =>
  strands.filter((strand) => strand.mode === mode).flatMap(({ segments }) => segments);

/** From this many pieces of one railway on, it branches. */
const branching = 3;

/** One to three sentences on what meets in a place, each from the lines that end here; the station across the border. */
export function PlaceLead({ place, meeting }: Props) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const { strands, gauges, countries, opposite } = meeting;
  const [sea, rail, oil] = [ofMode(meeting, "sea"), ofMode(meeting, "rail"), ofMode(meeting, "pipeline")];
  const legs = format.list(sea.map((segment) => format.segmentName(segment, atlas)));
  const railGauges = format.list(strands.flatMap(({ gaugeMm }) => (gaugeMm === null ? [] : [format.mm(gaugeMm)])));
  const isPort = place.kinds.includes("port");
  const isBorder = place.kinds.includes("borderCrossing");
  const routesOf = (segments: readonly Segment[]): readonly RouteId[] =>
    routeIds.filter((id) => segments.some(({ route }) => route === id));
  const named = (segments: readonly Segment[]): string => format.list(routesOf(segments).map((id) => t(`layer.${id}`)));
  const [begins, ends] = [oil.filter(({ from }) => from === place.id), oil.filter(({ to }) => to === place.id)];
  const branches = rail.filter(({ route }) => rail.filter((other) => other.route === route).length >= branching);
  const border = format.list(countries.map(format.country));

  const sentences = [
    sea.length > 0 && rail.length > 0 && t("place.seaMeetsRail", { legs, gauge: railGauges }),
    sea.length > 0 && rail.length === 0 && t("place.seaEnds", { legs }),
    isPort && sea.length === 0 && rail.length > 0 && t("place.railReachesPort", { gauge: railGauges }),
    oil.length > 0 && isBorder && t("place.oilCrosses", { routes: named(oil), countries: border }),
    begins.length > 0 && !isBorder && t("place.oilBegins", { routes: named(begins) }),
    ends.length > 0 && !isBorder && t("place.oilEnds", { routes: named(ends) }),
    gauges.length > 1 &&
      t("place.gaugeChanges", { gauges: gauges.map(({ mm }) => format.mm(mm)).join(t("list.span")) }),
    isBorder && oil.length === 0 && countries.length > 1 && t("place.border", { countries: border }),
    branches.length > 0 && t("place.branches", { routes: named(branches) }),
  ].filter((sentence) => sentence !== false);

  return (
    <>
      {sentences.length > 0 && <p className="place-lead">{sentences.join(" ")}</p>}
      {opposite && (
        <p>
          <button type="button" className="text-button" onClick={() => selectPlace(store, opposite.place.id)}>
            {t("place.opposite", {
              place: format.placeName(opposite.place),
              country: opposite.place.country ? format.country(opposite.place.country) : "",
              distance: format.km(opposite.km),
            })}
          </button>
        </p>
      )}
    </>
  );
}
