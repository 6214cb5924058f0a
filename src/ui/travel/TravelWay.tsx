import type { PlaceId } from "../../domain/ids";
import type { Way } from "../../domain/network/way";
import { shownRoutes } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";
import { TravelButton } from "./TravelButton";

/** Flies along a way that was asked for. */
export function TravelWay({ way }: { readonly way: Way }) {
  const { atlas, format, translator } = useAtlas();
  const shown = useView(shownRoutes);
  const nameOf = (id: PlaceId | undefined): string => {
    const place = id === undefined ? undefined : atlas.places.get(id);
    return place ? format.placeName(place) : "";
  };
  if (way.steps.length === 0) return null;
  const name = translator.t("segment.name", { from: nameOf(way.stops[0]), to: nameOf(way.stops.at(-1)) });
  return <TravelButton name={name} wayThere={() => way} routes={shown} />;
}
