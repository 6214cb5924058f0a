import { clearSelection } from "../../state/verbs";
import { useAtlas, useView } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

/** Above what is selected while a way is shown: back to the way. */
export function WayReturn() {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const way = useView((view) => view.way);
  const [from, to] = [way?.[0], way?.at(-1)].map((id) => {
    const place = id === undefined ? undefined : atlas.places.get(id);
    return place ? format.placeName(place) : "";
  });
  if (!from || !to) return null;
  return (
    <p className="way-return">
      <button type="button" className="text-button" onClick={() => clearSelection(store)}>
        <Icon name="previous" />
        {t("way.back", { way: t("segment.name", { from, to }) })}
      </button>
    </p>
  );
}
