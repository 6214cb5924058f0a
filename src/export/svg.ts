import type { Choices, ExportInput, Task } from "./format";
import { pictureOf } from "./picture";

/** The view as a vector picture: text is text, and nothing in it is fetched from elsewhere. */
export async function makeSvg(input: ExportInput, choices: Pick<Choices, "theme" | "size">, task: Task): Promise<Blob> {
  const { svg } = await pictureOf(input, input.view, choices, task);
  task.onProgress(1);
  return new Blob([svg], { type: "image/svg+xml" });
}
