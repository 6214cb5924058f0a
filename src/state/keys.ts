import { formatUrl, parameters, parseUrl, type UrlProblem } from "./url";
import type { View } from "./view";

/** A View in the words of the address: the parameters that differ from the usual, by name. */
export type ViewKeys = Readonly<Record<string, string>>;

/** The text of a key as an address would have it; null asks for the default. */
export type KeyChanges = ReadonlyMap<string, string | null>;

/** What belongs to the frame's own address and is not for the page around it to change. */
const ofTheFrame = ["embed", "api"];

/** The keys that the page around a frame may set: all of the address but the frame's own. */
export const hostKeys: readonly string[] = parameters
  .map(({ name }) => name)
  .filter((name) => !ofTheFrame.includes(name));

/** A view as parameters that a host reads: those that are not as usual. */
export function keysOf(view: View): ViewKeys {
  const { search, hash } = formatUrl(view);
  const written = new Map([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
  return Object.fromEntries(hostKeys.flatMap((key) => (written.has(key) ? [[key, written.get(key) ?? ""]] : [])));
}

/**
 * A View after changes, each in the words of the address; keys that are not named stay as they are.
 * A value that means nothing is a problem, and its key has its default, as in a link.
 */
export function withKeys(
  view: View,
  changes: KeyChanges,
): { readonly view: View; readonly problems: readonly UrlProblem[] } {
  const { search, hash } = formatUrl(view);
  const parts = { search: new URLSearchParams(search), hash: new URLSearchParams(hash.slice(1)) };
  for (const { name, part } of parameters) {
    const text = changes.get(name);
    if (text === undefined) continue;
    if (text === null) parts[part].delete(name);
    else parts[part].set(name, text);
  }
  const { view: next, problems } = parseUrl({ search: parts.search.toString(), hash: parts.hash.toString() });
  return { view: next, problems };
}
