import { routeIds } from "../../domain/ids";
import { openPanel } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { RouteCard } from "./RouteCard";

const pages = ["way", "outline", "figures", "own", "sources", "about"] as const;

/** What stands before anything is selected: an invitation, and the four routes with one figure each. */
export function WelcomePanel() {
  const { store, translator } = useAtlas();
  const { t } = translator;
  return (
    <>
      <p className="lead">{t("welcome.lead")}</p>
      <p className="welcome-hint">{t("welcome.hint")}</p>
      <ul className="route-cards">
        {routeIds.map((id) => (
          <li key={id}>
            <RouteCard id={id} />
          </li>
        ))}
      </ul>
      <p className="welcome-pages">
        {pages.map((page) => (
          <button
            key={page}
            type="button"
            className="text-button"
            data-page={page}
            onClick={() => openPanel(store, page)}
          >
            {t(`page.${page}`)}
          </button>
        ))}
      </p>
    </>
  );
}
