import { assertNever } from "../domain/assertNever";
import type { View } from "../state/view";
import type { Choices } from "./format";
import { type FormatId, formats } from "./formats";

type Asked = { readonly format: FormatId; readonly choices: Choices };

/** What the file holds, in one word of the address. */
function subjectOf({ format, choices }: Asked, { selection }: Pick<View, "selection">): string {
  const selected = selection?.id.replaceAll(".", "-") ?? null;
  switch (format) {
    case "png":
    case "svg":
      return selected ?? "routes";
    case "pptx":
      return choices.slides === "story" ? "story" : (selected ?? "routes");
    case "csv":
      return choices.figures === "all" ? "figures" : `${selected ?? "routes"}-figures`;
    case "geojson":
      return choices.lines === "selection" ? (selected ?? "routes") : "routes";
    default:
      return assertNever(format);
  }
}

/** `corridor-atlas-<what>.<extension>`, as `corridor-atlas-btc-tr.png`. */
export const fileName = (asked: Asked, view: Pick<View, "selection">): string =>
  `corridor-atlas-${subjectOf(asked, view)}.${formats[asked.format].extension}`;
