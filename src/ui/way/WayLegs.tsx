import type { PlaceId } from "../../domain/ids";
import { type Crossing, crossingsOf } from "../../domain/network/crossings";
import { type GaugeBreak, gaugeBreaksOf } from "../../domain/network/gauges";
import { shownKilometres } from "../../domain/network/kilometres";
import { legsOf } from "../../domain/network/legs";
import type { Way } from "../../domain/network/way";
import { shownRoutes } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { toneOfSegment } from "../tone";
import { WayLeg } from "./WayLeg";
import { WayStop } from "./WayStop";

/** The way in order: its legs, what joins them, and the borders that each crosses. */
export function WayLegs({ way }: { way: Way }) {
  const { atlas, translator } = useAtlas();
  const layers = useView(shownRoutes);
  const { legs } = shownKilometres(way, layers);
  const crossings = crossingsOf(way.steps);
  const breaks = gaugeBreaksOf(way.steps, atlas.places);
  const breakAt = (id: PlaceId | undefined): GaugeBreak | undefined =>
    breaks.find(({ places }) => id !== undefined && places.includes(id));
  const startsOf = (all: readonly { readonly km: number }[]): readonly number[] =>
    all.map((_, index) => all.slice(0, index).reduce((sum, { km }) => sum + km, 0));
  const starts = startsOf(legs);
  // Borders lie along the legs as drawn, not as rounded.
  const drawn = startsOf([...legsOf(way.steps), { km: 0 }]);
  const crossedOn = (leg: number): readonly Crossing[] =>
    // The tenth of a kilometre keeps what lies at an end with the leg that comes to it.
    crossings.filter(({ km }) => km > (drawn[leg] ?? 0) + 0.05 && km <= (drawn[leg + 1] ?? way.km) + 0.05);
  const last = legs.at(-1);
  return (
    <PanelSection title={translator.t("way.legs")}>
      <ol className="way-legs">
        {legs.map((leg, index) => (
          <li
            key={`${leg.from} ${leg.to}`}
            data-mode={leg.mode}
            data-tone={leg.sections[0] && toneOfSegment(leg.sections[0].segment)}
          >
            <WayStop place={leg.from} before={legs[index - 1] ?? null} after={leg} gauge={breakAt(leg.from)} />
            <WayLeg leg={leg} startKm={starts[index] ?? 0} crossings={crossedOn(index)} />
          </li>
        ))}
        {last && (
          <li>
            <WayStop place={last.to} before={last} after={null} gauge={breakAt(last.to)} />
          </li>
        )}
      </ol>
    </PanelSection>
  );
}
