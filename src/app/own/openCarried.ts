import { loadTexts } from "../../i18n/translator";
import { takeFigures } from "../../own/figures/takeFigures";
import { openOwnFile } from "../../own/openOwnFile";
import type { OwnStore } from "../../state/own";
import { addFigureSet } from "../../state/ownFigures";
import { readFiles } from "../../state/ownVerbs";
import { loadWholeAtlas } from "../useWholeAtlas";
import { carriedFiles } from "./carriedFiles";

/** Opens what this page carries. */
export async function openCarried(own: OwnStore): Promise<void> {
  const [files] = await Promise.all([carriedFiles(), loadTexts("own")]);
  const figures = async (file: File): Promise<void> => {
    const content = await loadWholeAtlas();
    if (content.ok) addFigureSet(await takeFigures(file, content.atlas));
  };
  await readFiles(own, files, { open: openOwnFile, figures });
}
