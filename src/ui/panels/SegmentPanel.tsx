import { figuresAbout } from "../../content/figuresFor";
import type { Figure } from "../../domain/figure";
import { selectRoute } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { ArticleFigures } from "../figures/ArticleFigures";
import { ContextFigures } from "../figures/ContextFigures";
import { LateOwnFigures } from "../figures/LateOwnFigures";
import { lazyWithTexts } from "../lazyWithTexts";
import { KilometreStrip } from "../strip/KilometreStrip";
import { toneOfSegment } from "../tone";
import { useSelectedSegment } from "../useSelectedSegment";
import { SegmentFacts } from "./SegmentFacts";

const BeforeAfter = lazyWithTexts("motion", () =>
  import("../compare/BeforeAfter").then(({ BeforeAfter }) => BeforeAfter),
);

/** A segment: where it lies on its route, its headline, what the article says, its lengths, its own context. */
export function SegmentPanel() {
  const { atlas, store, translator } = useAtlas();
  const { t } = translator;
  const segment = useSelectedSegment();
  if (!segment) return null;
  const figures = figuresAbout(atlas, segment.id);
  const isOwn = (figure: Figure): boolean => [figure.subject, ...(figure.alsoFor ?? [])].includes(segment.id);
  const own = figures.filter(isOwn);
  const ofRoute = figures.filter((figure) => !isOwn(figure));
  const facts = (
    <>
      {segment.route === "dostyk-moiynty" && <BeforeAfter lit={segment.id} />}
      <SegmentFacts segment={segment} />
    </>
  );
  return (
    <div data-tone={toneOfSegment(segment)}>
      <KilometreStrip segment={segment} />
      <ArticleFigures figures={[...own, ...ofRoute]} afterHeadline={facts} />
      <LateOwnFigures figures={[...own, ...ofRoute]} />
      <ContextFigures figures={own} title={t("segment.ownContext")} />
      <p className="panel-more">
        <button type="button" className="text-button" onClick={() => selectRoute(store, segment.route)}>
          {t("segment.routeContext", { route: t(`layer.${segment.route}`) })}
        </button>
      </p>
    </div>
  );
}
