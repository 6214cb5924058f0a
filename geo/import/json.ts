import type { Problem } from "../checks/problem";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A JSON text as a value, or the line on which it is not JSON. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem } {
  if (text.trim() === "") return { ok: false, problem: { where: "the file", what: "is empty" } };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    return { ok: false, problem: { where: `line ${lineOf(text, said)}`, what: `is not JSON: ${said}` } };
  }
}

/** V8 says at which character it stopped, or that the text ended too early, or, of a short text, all of it. */
function lineOf(text: string, said: string): number {
  const at = /at position (\d+)/.exec(said)?.[1];
  const token = /^Unexpected token '(.)'/u.exec(said)?.[1];
  const character = at !== undefined ? Number(at) : token !== undefined ? text.indexOf(token) : text.length;
  return text.slice(0, Math.max(0, character)).split("\n").length;
}
