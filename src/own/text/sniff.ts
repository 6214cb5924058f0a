import type { OwnFormat } from "../../domain/ownData";
import { headOf } from "../csv/head";

/**
 * What a text is, by how it begins; by the name of its file where that says nothing.
 *
 * @param head the beginning of the text
 * @returns null where neither says it
 */
export function sniff(head: string, name: string): OwnFormat | null {
  const begin = head.trimStart();
  // A record separator begins each value of a GeoJSON text sequence.
  if (["{", "[", "\u001E"].includes(begin.charAt(0))) return "geojson";
  if (begin.startsWith("<")) return "kml";
  if (/\.(?:csv|tsv|tab|txt)$/i.test(name)) return "csv";
  return headOf(head).columns.length > 1 || headOf(head).place.kind !== "none" ? "csv" : null;
}
