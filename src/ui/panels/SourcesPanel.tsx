import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { SourceEntry } from "./SourceEntry";

/** Every source: first those that figures rest on, then those of lines, places and the base map. */
export function SourcesPanel() {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const cited = new Map(
    [...atlas.sources.keys()].map((id) => [id, atlas.figures.filter(({ source }) => source === id)]),
  );
  const sources = [...atlas.sources.values()];
  const withFigures = sources.filter(({ id }) => cited.get(id)?.length);
  const without = sources.filter(({ id }) => !cited.get(id)?.length);
  return (
    <>
      <p className="lead">{t("sources.lead")}</p>
      <PanelSection title={t("sources.figures")}>
        <ul className="sources">
          {withFigures.map((source) => (
            <SourceEntry key={source.id} source={source} figures={cited.get(source.id) ?? []} />
          ))}
        </ul>
      </PanelSection>
      <PanelSection title={t("sources.geometry")}>
        <ul className="sources">
          {without.map((source) => (
            <SourceEntry key={source.id} source={source} figures={[]} />
          ))}
        </ul>
      </PanelSection>
    </>
  );
}
