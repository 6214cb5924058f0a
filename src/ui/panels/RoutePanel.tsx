import { figuresAbout } from "../../content/figuresFor";
import { selectedRoute } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";
import { ArticleFigures } from "../figures/ArticleFigures";
import { ContextFigures } from "../figures/ContextFigures";
import { LateOwnFigures } from "../figures/LateOwnFigures";
import { lazyWithTexts } from "../lazyWithTexts";
import { PanelSection } from "../primitives/PanelSection";
import { SegmentList } from "../primitives/SegmentList";
import { RouteLengths } from "./RouteLengths";

const BeforeAfter = lazyWithTexts("motion", () =>
  import("../compare/BeforeAfter").then(({ BeforeAfter }) => BeforeAfter),
);
const TravelRoute = lazyWithTexts("motion", () =>
  import("../travel/TravelRoute").then(({ TravelRoute }) => TravelRoute),
);

/** A route as a whole: what it is, all its figures by origin, its length by country, its segments. */
export function RoutePanel() {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const id = useView(selectedRoute);
  if (id === null) return null;
  const segments = atlas.routes.get(id) ?? [];
  const figures = figuresAbout(atlas, id);
  return (
    <div data-tone={id}>
      <p className="lead">{t(`route.${id}.about`)}</p>
      <TravelRoute route={id} />
      <ArticleFigures figures={figures} afterHeadline={id === "dostyk-moiynty" && <BeforeAfter />} />
      <LateOwnFigures figures={figures} />
      <PanelSection title={t("route.segments")}>
        <SegmentList segments={segments} />
      </PanelSection>
      <RouteLengths segments={segments} />
      <ContextFigures figures={figures} />
    </div>
  );
}
