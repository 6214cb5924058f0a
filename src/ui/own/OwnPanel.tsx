import "./own.css";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { openOwnFile } from "../../own/openOwnFile";
import { addFigureSet, ownFigures } from "../../state/ownFigures";
import { readFiles } from "../../state/ownVerbs";
import { useAtlas, useOwn } from "../AtlasContext";
import { fetchAgain } from "../failure/fetchAgain";
import { lazyWithTexts } from "../lazyWithTexts";
import { ChooseFiles } from "./ChooseFiles";
import { OwnFeatureFacts } from "./OwnFeatureFacts";
import { OwnFileCard } from "./OwnFileCard";

const FigureSets = lazyWithTexts("ownFigures", () =>
  import("./figures/FigureSets").then(({ FigureSets }) => FigureSets),
);
const SavePage = __ONE_FILE__
  ? lazyWithTexts("exports", () => import("./SavePage").then(({ SavePage }) => SavePage))
  : null;
const figureReader = () => import("../../own/figures/takeFigures");

/** The page of the reader's own data: where files are handed over, what each holds, and the feature that is chosen. */
export function OwnPanel() {
  const { atlas, own, translator } = useAtlas();
  const { t } = translator;
  const files = useOwn((state) => state.files);
  const offered = useOwn((state) => state.offered);
  const chosen = useOwn((state) => state.chosen);
  const hasFigures = useStore(ownFigures, (sets) => sets.length > 0);
  // Figures may refer to what has come only while their file was being read.
  const latest = useRef(atlas);
  latest.current = atlas;
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (offered.length === 0) return;
    own.setState({ offered: [] });
    const figures = async (file: File): Promise<void> => {
      const { takeFigures } = await fetchAgain(figureReader, figureReader);
      addFigureSet(await takeFigures(file, latest.current));
    };
    void readFiles(own, offered, { open: openOwnFile, figures });
  }, [own, offered]);
  const ofChosen = files.find(({ id }) => id === chosen?.file);
  const removed = (): void => choose.current?.focus();
  return (
    <>
      {chosen && ofChosen && <OwnFeatureFacts entry={ofChosen} index={chosen.index} />}
      {!chosen && <p className="lead">{t("own.lead")}</p>}
      <ul className="own-files">
        {files.map((entry) => (
          <li key={entry.id}>
            <OwnFileCard entry={entry} isFolded={chosen !== null || files.length > 1} onRemoved={removed} />
          </li>
        ))}
      </ul>
      {hasFigures && <FigureSets />}
      <ChooseFiles button={choose} />
      <p className="section-note">{t("own.stays")}</p>
      {SavePage && <SavePage />}
    </>
  );
}
