import { creditLine } from "../compose/credits";
import type { Choices, ExportInput, Task } from "../format";
import { pictureOf } from "../picture";
import { rasterise } from "./rasterise";
import { pngWriter } from "./writePng";

/** Share of the work that is done when the picture is drawn but not yet painted. */
const drawn = 0.15;

/** The view as a picture of exactly the asked px. */
export async function makePng(input: ExportInput, choices: Pick<Choices, "theme" | "size">, task: Task): Promise<Blob> {
  const picture = await pictureOf(input, input.view, choices, task);
  task.onProgress(drawn);
  const writer = pngWriter(picture.sheet.pixels, picture.sheet.dpi, {
    Title: input.view.title,
    Copyright: creditLine(input),
    Source: input.view.address.text,
    "Creation Time": input.today,
  });
  const painting: Task = { ...task, onProgress: (part) => task.onProgress(drawn + (1 - drawn) * part) };
  await rasterise(picture, painting, writer.write);
  return writer.finish();
}
