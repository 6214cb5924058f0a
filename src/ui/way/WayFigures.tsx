import { type FiguresMet, figuresMet } from "../../content/figuresMet";
import { isRouteId, segmentId } from "../../domain/ids";
import { sectionsOf } from "../../domain/network/sections";
import type { Way } from "../../domain/network/way";
import { shownRoutes } from "../../state/selectors";
import { selectRoute, selectSegment } from "../../state/verbs";
import { useAtlas, useView } from "../AtlasContext";
import { FigureRow } from "../figures/FigureRow";
import { PanelSection } from "../primitives/PanelSection";
import { toneOfSubject } from "../tone";

/** What is reported along the way, by route and by segment. */
export function WayFigures({ way }: { way: Way }) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const layers = useView(shownRoutes);
  const met = figuresMet(atlas, sectionsOf(way.steps, layers));
  const headOf = ({ subject }: FiguresMet) => {
    const id = segmentId(subject);
    const segment = id === null ? undefined : atlas.segments.get(id);
    if (segment) {
      return { name: format.segmentName(segment, atlas), open: () => selectSegment(store, segment.id, segment.route) };
    }
    return isRouteId(subject) ? { name: t(`layer.${subject}`), open: () => selectRoute(store, subject) } : null;
  };
  return (
    <PanelSection title={t("way.figures")} className="context-figures">
      {met.map((one) => {
        const head = headOf(one);
        return (
          head && (
            <section key={one.subject} className="context-kind" data-tone={toneOfSubject(one.subject)}>
              <h3>
                <button type="button" className="way-place" onClick={head.open}>
                  {head.name}
                </button>
              </h3>
              <ul className="context-list">
                {one.figures.map((figure) => (
                  <FigureRow key={figure.id} figure={figure} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </PanelSection>
  );
}
