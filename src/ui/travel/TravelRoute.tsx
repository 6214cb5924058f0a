import type { RouteId } from "../../domain/ids";
import { itineraryThrough } from "../../domain/itinerary";
import { buildNetwork } from "../../domain/network/network";
import { wayAlong } from "../../domain/travel/wayAlong";
import { useAtlas } from "../AtlasContext";
import { TravelButton } from "./TravelButton";

/** Flies along a route from its start; where it branches, along its main way. */
export function TravelRoute({ route }: { readonly route: RouteId }) {
  const { atlas, translator } = useAtlas();
  const segments = atlas.routes.get(route) ?? [];
  const [first] = segments;
  if (!first) return null;
  return (
    <TravelButton
      name={translator.t(`layer.${route}`)}
      wayThere={() => wayAlong(buildNetwork(atlas), itineraryThrough(segments, first.id))}
      routes={[route]}
    />
  );
}
