import { assertNever } from "../domain/assertNever";
import type { View } from "../state/view";
import type { Choices } from "./format";
import { type FormatId, formats } from "./formats";

type Asked = { readonly format: FormatId; readonly choices: Choices };

type Subject = Pick<View, "selection" | "way">;

/** What the file holds, in one word of the address. */
function subjectOf({ format, choices }: Asked, { selection, way }: Subject): string {
  const selected = selection?.id.replaceAll(".", "-") ?? null;
  const ends = way && `${way[0]}-${way.at(-1)}`;
  const subject = selected ?? ends ?? "routes";
  switch (format) {
    case "png":
    case "svg":
      return subject;
    case "pptx":
      return choices.slides === "story" ? "story" : subject;
    case "csv":
      if (choices.figures === "way" && ends) return `${ends}-legs`;
      return choices.figures === "all" ? "figures" : `${subject}-figures`;
    case "geojson":
      if (choices.lines === "way" && ends) return ends;
      return choices.lines === "selection" ? (selected ?? "routes") : "routes";
    default:
      return assertNever(format);
  }
}

/** `corridor-atlas-<what>.<extension>`, as `corridor-atlas-btc-tr.png`. */
export const fileName = (asked: Asked, view: Subject): string =>
  `corridor-atlas-${subjectOf(asked, view)}.${formats[asked.format].extension}`;
