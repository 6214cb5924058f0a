import { expect } from "vitest";
import type { Choices } from "../../../src/export/format";

/** Reads a table as RFC 4180 has it, from its definition and not from our writer. */
function readTable(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[""]];
  let quoted = false;
  const row = (): string[] => rows.at(-1) ?? [];
  const add = (letter: string): void => {
    row()[row().length - 1] += letter;
  };
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? "";
    if (quoted && letter === '"' && text[i + 1] === '"') {
      add('"');
      i += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (quoted) add(letter);
    else if (letter === separator) row().push("");
    else if (letter === "\r" && text[i + 1] === "\n") {
      rows.push([""]);
      i += 1;
    } else add(letter);
  }
  expect(rows.pop()).toEqual([""]);
  return rows;
}

/** What is in a file, its byte order mark included. */
export const textOf = async (blob: Blob): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await blob.arrayBuffer());

/** The records of a table by the names of its columns. */
export function recordsIn(text: string, table: Choices["table"] = "standard") {
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [names, ...rows] = readTable(text.slice(1), table === "decimalComma" ? ";" : ",");
  for (const row of rows) expect(row).toHaveLength(names?.length ?? 0);
  return rows.map((row) => Object.fromEntries((names ?? []).map((name, i) => [name, row[i] ?? ""])));
}
