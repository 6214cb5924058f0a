import { useId } from "react";
import type { PlaceId } from "../../domain/ids";
import { ownPlaces } from "../../domain/network/alternatives";
import { isSamePath } from "../../domain/network/choices";
import { crossingsOf } from "../../domain/network/crossings";
import { gaugeBreaksOf } from "../../domain/network/gauges";
import { legsOf, transfersOf } from "../../domain/network/legs";
import type { Way } from "../../domain/network/way";
import { shownRoutes } from "../../state/selectors";
import { showWay } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { routesOf } from "./routesOf";

type Props = { readonly way: Way; readonly choices: readonly Way[]; readonly otherEnds: readonly Way[] };

/** The ways that may be chosen, side by side: how long, and how often a border, another mode or gauge comes. */
export function WayChoices({ way, choices, otherEnds }: Props) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const group = useId();
  const name = (id: PlaceId | undefined): string => {
    const place = id === undefined ? undefined : atlas.places.get(id);
    return place ? format.placeName(place) : "";
  };
  const choose = (next: Way): void => showWay(store, next.stops, routesOf(next, shownRoutes(store.getState())));
  const called = (one: Way): string => {
    const others = choices.filter((other) => other !== one).map(({ steps }) => steps);
    const own = ownPlaces(one.steps, others, atlas.places);
    return own.length > 0 ? t("way.via", { places: format.list(own.map(name)) }) : t("way.direct");
  };
  const counts = ({ steps, km }: Way) => (
    <>
      <td>{format.wholeKm(km)}</td>
      <td>{format.number(crossingsOf(steps).length)}</td>
      <td>{format.number(transfersOf(legsOf(steps)).length)}</td>
      <td>{format.number(gaugeBreaksOf(steps, atlas.places).length)}</td>
    </>
  );
  return (
    <PanelSection title={t("way.compare")} className="way-choices">
      <table className="lengths">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t("way.choice")}</span>
            </th>
            <th scope="col">{format.unitName("km")}</th>
            <th scope="col">{t("way.borders")}</th>
            <th scope="col">{t("way.transfers")}</th>
            <th scope="col">{t("way.breaks")}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map((one) => {
            const isChosen = isSamePath(one.steps, way.steps);
            return (
              <tr key={one.stops.join("~")} data-chosen={isChosen}>
                <th scope="row">
                  {choices.length > 1 ? (
                    <label>
                      <input
                        type="radio"
                        className="way-radio"
                        name={group}
                        checked={isChosen}
                        onChange={() => choose(one)}
                      />
                      {called(one)}
                    </label>
                  ) : (
                    name(one.stops.at(-1))
                  )}
                </th>
                {counts(one)}
              </tr>
            );
          })}
        </tbody>
        {otherEnds.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={5} className="way-choices-head">
                {t("way.otherEnds", { place: name(way.stops[0]) })}
              </th>
            </tr>
            {otherEnds.map((one) => (
              <tr key={one.stops.join("~")}>
                <th scope="row">
                  <button type="button" className="text-button" onClick={() => choose(one)}>
                    {name(one.stops.at(-1))}
                  </button>
                </th>
                {counts(one)}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </PanelSection>
  );
}
