import { selectedRoute } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";

/** Under a route's name: modes, number of sections, and whether it works. */
export function RouteNature() {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const id = useView(selectedRoute);
  if (id === null) return null;
  const segments = atlas.routes.get(id) ?? [];
  const modes = [...new Set(segments.map(({ mode }) => mode))];
  const statuses = [...new Set(segments.map(({ status }) => status))];
  return (
    <p className="nature">
      {format.dotted([
        ...modes.map((mode) => t(`mode.${mode}`)),
        t("route.count", { count: segments.length }),
        ...statuses.map((status) => t(`segmentStatus.${status}`)),
      ])}
    </p>
  );
}
