import type { Segment } from "../../domain/segment";
import { useAtlas } from "../AtlasContext";
import { lazyWithTexts } from "../lazyWithTexts";
import { PanelSection } from "../primitives/PanelSection";
import { SourceLink } from "../primitives/SourceLink";

const ErrorSwitch = lazyWithTexts("error", () => import("../error/ErrorSwitch").then(({ ErrorSwitch }) => ErrorSwitch));

/** Lengths as drawn and as published, how the line was drawn and how far it may be off. */
export function SegmentFacts({ segment }: { segment: Segment }) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  return (
    <PanelSection title={t("segment.facts")}>
      <dl className="facts">
        <dt>{t("segment.drawnLength")}</dt>
        <dd>{format.km(segment.lengthKm)}</dd>
        <dt>{t("segment.publishedLength")}</dt>
        <dd data-none={segment.publishedKm === null}>
          {segment.publishedKm === null ? t("segment.nonePublished") : format.km(segment.publishedKm)}
        </dd>
        <dt>{t("segment.drawnHow")}</dt>
        <dd>{t(`method.${segment.method}`)}</dd>
        <dt>{t("segment.errorLabel")}</dt>
        <dd>{t("segment.plusMinus", { value: format.km(segment.errorKm) })}</dd>
        {segment.gaugeMm !== undefined && (
          <>
            <dt>{t("segment.gauge")}</dt>
            <dd>{format.mm(segment.gaugeMm)}</dd>
          </>
        )}
        <dt>{t("segment.lineSources")}</dt>
        <dd>
          <ul className="plain-list">
            {segment.sources.map((id) => (
              <li key={id}>
                <SourceLink id={id} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <ErrorSwitch route={segment.route} />
    </PanelSection>
  );
}
