import "./compare.css";
import { capacityBeforeAfter } from "../../content/capacityBeforeAfter";
import type { Figure } from "../../domain/figure";
import type { SegmentId } from "../../domain/ids";
import { dostykMoiynty, dostykMoiyntyBefore } from "../../layers/dostykMoiynty";
import type { RouteLayer } from "../../layers/layer";
import { useAtlas } from "../AtlasContext";
import { FigureValue } from "../figures/FigureValue";
import { SwatchLine } from "../legend/SwatchLine";
import { PanelSection } from "../primitives/PanelSection";
import { SourceLink } from "../primitives/SourceLink";
import { ComparedMaps } from "./ComparedMaps";

type Props = {
  /** Lit in both pictures. */
  readonly lit?: SegmentId | null;
};

/** Dostyk–Moiynty with one track and with two, one picture over the other, divided by a handle. */
export function BeforeAfter({ lit = null }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const figures = capacityBeforeAfter(atlas.figures);
  const tracks = atlas.routes.get("dostyk-moiynty")?.find((segment) => segment.tracks !== undefined)?.tracks;
  if (!figures || tracks === undefined) return null;
  const { before, after } = figures;
  const side = (name: "before" | "after", figure: Figure, layer: RouteLayer, count: number) => (
    <div data-figure={figure.id}>
      <dt>
        {layer.legend.map(({ swatch, text }) => (
          <SwatchLine key={text} swatch={swatch} />
        ))}
        {t(`compare.${name}`)}
      </dt>
      <dd>
        <FigureValue figure={figure} size="small" />
        <span>{t("segment.tracks", { count })}</span>
        <span>
          {figure.period ? format.period(figure.period) : t("compare.asOf", { date: format.date(figure.asOf) })}
        </span>
      </dd>
    </div>
  );
  return (
    <PanelSection title={t("compare.title")} className="compare">
      <figure data-tone="dostyk-moiynty">
        <ComparedMaps lit={lit} />
        <figcaption>
          <dl className="compare-sides">
            {side("before", before, dostykMoiyntyBefore, tracks - 1)}
            {side("after", after, dostykMoiynty, tracks)}
          </dl>
          <p className="section-note">
            {t("compare.about")} {after.caveat && format.localized(after.caveat)} <SourceLink id={after.source} />
          </p>
        </figcaption>
      </figure>
    </PanelSection>
  );
}
