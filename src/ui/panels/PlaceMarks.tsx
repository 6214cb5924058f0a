import { useAtlas } from "../AtlasContext";
import { useSelectedPlace } from "../useSelectedPlace";

/** What a place is, in marks: its kinds and its country. */
export function PlaceMarks() {
  const { format, translator } = useAtlas();
  const place = useSelectedPlace();
  if (!place) return null;
  return (
    <p className="marks">
      {place.kinds.map((kind) => (
        <span key={kind} className="mark">
          {translator.t(`placeKind.${kind}`)}
        </span>
      ))}
      {place.country && <span className="mark">{format.country(place.country)}</span>}
    </p>
  );
}
