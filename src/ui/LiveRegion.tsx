import { figuresAbout } from "../content/figuresFor";
import { headlineOf } from "../content/headline";
import { useAtlas } from "./AtlasContext";
import { useSelectedSegment } from "./useSelectedSegment";

/** Says aloud what was selected on the map, with its headline: value, unit and period. */
export function LiveRegion() {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const segment = useSelectedSegment();
  const headline = segment && headlineOf(figuresAbout(atlas, segment.id));
  const told =
    headline &&
    [
      `${format.localized(headline.title)}: ${format.amount(headline)}`,
      headline.period && format.period(headline.period),
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <p className="unseen" role="status">
      {segment &&
        t("live.segment", {
          segment: format.segmentName(segment, atlas),
          route: t(`layer.${segment.route}`),
          figure: told ?? t("live.noFigure"),
        })}
    </p>
  );
}
