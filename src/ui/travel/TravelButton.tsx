import "./travel.css";
import type { RouteId } from "../../domain/ids";
import type { Way } from "../../domain/network/way";
import { journeyOf } from "../../domain/travel/journey";
import { useAtlas, useView } from "../AtlasContext";
import { Icon } from "../primitives/Icon";
import { useTravel } from "./TravelContext";

type Props = {
  /** What the journey is called. */
  readonly name: string;
  readonly wayThere: () => Way;
  /** Whose segments are meant where several share a track. */
  readonly routes: readonly RouteId[];
};

/** Sets out along a way. Who asked for a map that does not move is offered no flight. */
export function TravelButton({ name, wayThere, routes }: Props) {
  const { t } = useAtlas().translator;
  const { begin } = useTravel();
  const isLocked = useView((view) => view.lock);
  if (isLocked) return null;
  return (
    <p className="travel-offer">
      <button
        type="button"
        className="travel-button"
        data-travels
        onClick={() => begin({ name, journey: journeyOf(wayThere(), routes) })}
      >
        <Icon name="play" />
        {t("travel.begin")}
      </button>
    </p>
  );
}
