import "./wayFromHere.css";
import type { Place } from "../../domain/place";
import { useAtlas } from "../AtlasContext";
import { takeForEnd } from "./draft";

/** A place as the start or the end of a way; nothing for a place that no line runs through. */
export function WayFromHere({ place }: { place: Place }) {
  const { store, translator } = useAtlas();
  const { t } = translator;
  if (place.chainage.length === 0) return null;
  return (
    <p className="place-way">
      <button type="button" onClick={() => takeForEnd(store, place, "from")}>
        {t("place.fromHere")}
      </button>
      <button type="button" onClick={() => takeForEnd(store, place, "to")}>
        {t("place.toHere")}
      </button>
    </p>
  );
}
