import "../own/figures/ownFigures.css";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { SourceEntry } from "./SourceEntry";

/** Every source: first those that figures rest on, then those of the reader's own figures, then those of lines, places and the base map. */
export function SourcesPanel() {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const cited = new Map(
    [...atlas.sources.keys()].map((id) => [id, atlas.figures.filter(({ source }) => source === id)]),
  );
  const sources = [...atlas.sources.values()];
  const own = (atlas.own ?? []).flatMap((set) => set.sources);
  const withFigures = sources.filter((source) => cited.get(source.id)?.length && !own.includes(source));
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
      {own.length > 0 && (
        <PanelSection title={t("sources.own")} className="own-figures">
          <ul className="sources">
            {own.map((source) => (
              <SourceEntry key={source.id} source={source} figures={cited.get(source.id) ?? []} />
            ))}
          </ul>
        </PanelSection>
      )}
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
