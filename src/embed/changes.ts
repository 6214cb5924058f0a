import { hostKeys, type KeyChanges, withKeys } from "../state/keys";
import { defaultView } from "../state/view";

/** Changes to a view, or in one sentence why they are none. */
export type ReadChanges =
  | { readonly ok: true; readonly changes: KeyChanges }
  | { readonly ok: false; readonly reason: string };

/** Longer than any link that the atlas writes. */
const longestValue = 2000;
const cut = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
const refused = (reason: string): ReadChanges => ({ ok: false, reason });

function read(key: string, text: string | null): ReadChanges {
  if (!hostKeys.includes(key)) return refused(`“${cut(key)}” is none of ${hostKeys.join(", ")}`);
  if (text !== null && text.length > longestValue) return refused(`${key} is longer than ${longestValue} characters`);
  const changes = new Map([[key, text]]);
  const means = withKeys(defaultView, changes).problems.length === 0;
  return means ? { ok: true, changes } : refused(`${key}="${cut(text ?? "")}" means nothing to the atlas`);
}

/** Attributes that are true by being there. */
const flags = ["lock"];
const flagTexts: ReadonlyMap<string, string> = new Map([
  ["", "1"],
  ["lock", "1"],
  ["true", "1"],
  ["false", "0"],
]);

/** An attribute's text in the words of the address; null where the attribute is gone. */
export function changeOfAttribute(name: string, value: string | null): ReadChanges {
  const text = value !== null && flags.includes(name) ? (flagTexts.get(value) ?? value) : value;
  return read(name, text);
}

/** What a script assigns: a plain object of the address's keys. */
export function changesOfObject(value: unknown): ReadChanges {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refused("a view is a plain object");
  const all = new Map<string, string | null>();
  for (const [key, one] of Object.entries(value)) {
    if (one !== null && !["string", "number", "boolean"].includes(typeof one)) {
      return refused(`${cut(key)} is neither a text, a number, true, false nor null`);
    }
    const text = one === null ? null : typeof one === "boolean" ? (one ? "1" : "0") : String(one);
    const change = read(key, text);
    if (!change.ok) return change;
    all.set(key, text);
  }
  return { ok: true, changes: all };
}
