import { mostDetail } from "./limits";

/** A word out of the file as a fault tells it: on one line, and short. */
export function quoted(text: string): string {
  // Half a letter beyond the basic plane is none.
  const short = text.length > mostDetail ? `${text.slice(0, mostDetail - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return short.replace(/\s+/g, " ").trim();
}
