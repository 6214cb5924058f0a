import { creditLine } from "../compose/credits";
import type { Choices, ExportInput, Task } from "../format";
import { type Picture, pictureOf } from "../picture";
import { rasterise } from "./rasterise";
import { pngWriter } from "./writePng";

/** A picture painted in exactly its sheet's px, with its credits inside. */
export async function paintPng(picture: Picture, task: Task, input: ExportInput): Promise<Blob> {
  const { pixels, dpi } = picture.sheet;
  const writer = pngWriter(pixels, dpi, {
    Title: input.view.title,
    Copyright: creditLine(input),
    Source: input.view.address.text,
    "Creation Time": input.today,
  });
  await rasterise(picture, task, writer.write);
  return writer.finish();
}

/** Share of the work that is done when the picture is drawn but not yet painted. */
const drawn = 0.15;

/** The view as a picture of exactly the asked px. */
export async function makePng(input: ExportInput, choices: Pick<Choices, "theme" | "size">, task: Task): Promise<Blob> {
  const picture = await pictureOf(input, input.view, choices, task);
  task.onProgress(drawn);
  const painting: Task = { ...task, onProgress: (part) => task.onProgress(drawn + (1 - drawn) * part) };
  return paintPng(picture, painting, input);
}
