import { themes } from "../../theme/tokens";
import { composePlate } from "../compose/plate";
import type { Choices, ExportInput, Task } from "../format";
import { carryingFaces, type Picture } from "../picture";
import { paintPng } from "../png/png";
import type { Sheet } from "../sizes";
import { face } from "./look";
import { defineMaster, masterName } from "./master";
import { planSlide, type SlidePlan, titleLines } from "./plan";
import { fillSlide } from "./slide";
import { tidy } from "./tidy";

/** Px of the map's layout an inch of the slide, and px of the picture a px of the layout. */
const density = { layout: 130, scale: 2 } as const;

function sheetFor({ map }: SlidePlan): Sheet {
  const { layout, scale } = density;
  const width = Math.round(map.width * layout * scale);
  const height = Math.round(map.height * layout * scale);
  return { pixels: { width, height }, layout: { width: width / scale, height: height / scale }, scale, dpi: null };
}

const base64 = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
};

/** Region of the language, by which spelling is checked. */
const regions: Readonly<Record<string, string>> = { en: "en-GB", ru: "ru-RU" };

/**
 * Slides that can be edited: one a scene, or the view alone. Each has a title, text, table, chart and sources as
 * native objects, the map as a picture, quotes in the notes, and its link.
 *
 * @param paint paints a picture as PNG; a test without a browser brings its own
 */
export async function makePptx(
  input: ExportInput,
  choices: Pick<Choices, "theme" | "slides">,
  task: Task,
  paint: (picture: Picture, task: Task, input: ExportInput) => Promise<Blob> = paintPng,
): Promise<Blob> {
  const [{ default: PptxGenJS }, { default: JSZip }] = await Promise.all([import("pptxgenjs"), import("jszip")]);
  task.signal.throwIfAborted();
  const { translator } = input;
  const tokens = themes[choices.theme];
  const language = regions[translator.language] ?? translator.language;
  const told = choices.slides === "story" && input.story.length > 0 ? input.story : [input.view];

  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: face, bodyFontFace: face };
  deck.title = told.length > 1 ? translator.t("app.name") : input.view.title;
  deck.author = "Corridor Atlas";
  deck.company = "Corridor Atlas";
  for (const lines of new Set(told.map((one) => titleLines(one, input)))) {
    defineMaster(deck, lines, tokens, translator);
  }

  for (const [i, one] of told.entries()) {
    const plan = planSlide(one, tokens, input);
    const sheet = sheetFor(plan);
    const picture = await carryingFaces(composePlate(input, one, choices.theme, sheet), sheet, input, task);
    const quiet: Task = { ...task, onProgress: (part) => task.onProgress((i + part) / (told.length + 1)) };
    const png = await paint(picture, quiet, input);
    const slide = deck.addSlide({ masterName: masterName(titleLines(one, input)) });
    fillSlide(slide, plan, `image/png;base64,${await base64(png)}`, tokens, input);
    task.signal.throwIfAborted();
  }

  const file = await JSZip.loadAsync(await deck.write({ outputType: "arraybuffer" }));
  task.signal.throwIfAborted();
  for (const name of Object.keys(file.files)) {
    const part = file.file(name);
    if (!part || !/^ppt\/(slides|notesSlides|slideLayouts|charts)\/[^/]+\.xml$/.test(name)) continue;
    file.file(name, tidy(name, await part.async("string"), language));
  }
  const mime = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  const blob = await file.generateAsync({ type: "blob", compression: "DEFLATE", mimeType: mime });
  task.onProgress(1);
  return blob;
}
