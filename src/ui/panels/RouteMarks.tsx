import { selectedRoute } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";

/** What a route is, in marks: modes, number of sections, status. */
export function RouteMarks() {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const id = useView(selectedRoute);
  if (id === null) return null;
  const segments = atlas.routes.get(id) ?? [];
  const modes = [...new Set(segments.map(({ mode }) => mode))];
  const statuses = [...new Set(segments.map(({ status }) => status))];
  return (
    <p className="marks" data-tone={id}>
      <span className="mark">{modes.map((mode) => t(`mode.${mode}`)).join(" · ")}</span>
      <span className="mark">{t("route.count", { count: segments.length })}</span>
      {statuses.map((status) => (
        <span key={status} className="mark" data-status={status}>
          {t(`segmentStatus.${status}`)}
        </span>
      ))}
    </p>
  );
}
