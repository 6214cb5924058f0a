import { compose } from "./compose/compose";
import type { Choices, EmbeddedFace, ExportInput, Task } from "./format";
import { type Sheet, sheetOf } from "./sizes";
import type { Told } from "./told";

/** A picture that looks the same wherever it is opened. */
export type Picture = { readonly svg: string; readonly faces: readonly EmbeddedFace[]; readonly sheet: Sheet };

/** The letters of a document, with the names of its entities, which do no harm. */
const lettersOf = (svg: string): string => svg.replace(/<[^>]*>/g, "");

/** Puts the typeface into a composed picture. */
export async function carryingFaces(svg: string, sheet: Sheet, input: ExportInput, task: Task): Promise<Picture> {
  const faces = await input.faces(lettersOf(svg));
  task.signal.throwIfAborted();
  if (faces.length === 0) return { svg, faces, sheet };
  const style = `<style>${faces.map(({ rule }) => rule).join("\n")}</style>`;
  return { svg: svg.replace("<metadata>", () => `${style}\n<metadata>`), faces, sheet };
}

/** A composed picture of a view as SVG that carries its typeface. */
export function pictureOf(
  input: ExportInput,
  told: Told,
  choices: Pick<Choices, "theme" | "size">,
  task: Task,
): Promise<Picture> {
  const sheet = sheetOf(choices.size, input.screen);
  return carryingFaces(compose(input, told, choices.theme, sheet).svg, sheet, input, task);
}
