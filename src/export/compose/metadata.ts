import { element, escapeXml } from "../../picture/svg";
import type { ExportInput } from "../format";
import type { Told } from "../told";
import { creditLine } from "./credits";

/** Title, date, place and rights for programs that read them, as Dublin Core. */
export function metadata(input: ExportInput, { title, address }: Told): string {
  const entries = [
    ["dc:title", title],
    ["dc:creator", "Corridor Atlas"],
    ["dc:date", input.today],
    ["dc:language", input.translator.language],
    ["dc:source", address.text],
    ["dc:rights", creditLine(input)],
  ] as const;
  const work = element(
    "cc:Work",
    { "rdf:about": "" },
    entries.map(([name, text]) => element(name, {}, escapeXml(text))).join(""),
  );
  const spaces = {
    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmlns:cc": "http://creativecommons.org/ns#",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return element("metadata", {}, element("rdf:RDF", spaces, work));
}
