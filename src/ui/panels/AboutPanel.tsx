import { useAtlas } from "../AtlasContext";
import { useHelpOpener } from "../help/HelpContext";
import { PanelSection } from "../primitives/PanelSection";

const licences = [
  "about.licenceCode",
  "about.licenceGeometry",
  "about.licenceFigures",
  "about.licenceGeonames",
  "about.licenceNaturalEarth",
  "about.licenceFont",
  "about.licenceEngine",
] as const;

/** What the atlas is, how exact it is, how it counts, how it draws borders, and under which licences. */
export function AboutPanel() {
  const { t } = useAtlas().translator;
  const openHelp = useHelpOpener();
  return (
    <div className="about">
      <p className="lead">{t("about.lead")}</p>
      <PanelSection title={t("about.linesTitle")}>
        <p>{t("about.lines")}</p>
        <p>{t("about.lengths")}</p>
      </PanelSection>
      <PanelSection title={t("about.figuresTitle")}>
        <p>{t("about.figures")}</p>
      </PanelSection>
      <PanelSection title={t("about.basesTitle")}>
        <p>{t("about.bases")}</p>
      </PanelSection>
      <PanelSection title={t("about.bordersTitle")}>
        <p>{t("about.borders")}</p>
      </PanelSection>
      <PanelSection title={t("toolbar.help")}>
        <p>{t("about.keys")}</p>
        <button type="button" className="text-button" onClick={openHelp}>
          {t("about.showKeys")}
        </button>
      </PanelSection>
      <PanelSection title={t("about.licencesTitle")}>
        <ul className="bullets">
          {licences.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        {!__ONE_FILE__ && (
          <p>
            <a className="source-link" href="licences.txt" target="_blank" rel="noopener">
              {t("about.allLicences")}
            </a>
          </p>
        )}
        <p>{t("about.privacy")}</p>
      </PanelSection>
    </div>
  );
}
