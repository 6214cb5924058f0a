import { useAtlas } from "../AtlasContext";
import { useSelectedPlace } from "../useSelectedPlace";

/** Under a place's name: its kinds and its country. */
export function PlaceNature() {
  const { format, translator } = useAtlas();
  const place = useSelectedPlace();
  if (!place) return null;
  return (
    <p className="nature">
      {format.dotted([
        ...place.kinds.map((kind) => translator.t(`placeKind.${kind}`)),
        place.country ? format.country(place.country) : "",
      ])}
    </p>
  );
}
