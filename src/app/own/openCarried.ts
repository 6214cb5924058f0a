import { loadTexts } from "../../i18n/translator";
import { openOwnFile } from "../../own/openOwnFile";
import type { OwnStore } from "../../state/own";
import { readFiles } from "../../state/ownVerbs";
import { takeFigures } from "../../ui/own/takeFigures";
import { carriedFiles } from "./carriedFiles";

/** Opens what this page carries. */
export async function openCarried(own: OwnStore): Promise<void> {
  const [files] = await Promise.all([carriedFiles(), loadTexts("own")]);
  await readFiles(own, files, { open: openOwnFile, figures: takeFigures });
}
