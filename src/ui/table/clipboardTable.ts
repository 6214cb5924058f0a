const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** A spreadsheet runs what begins like this as a formula; an apostrophe before it keeps it a text. */
const runsAsFormula = /^[=+\-@]/;

/** One line a row, cells apart by tabs: what spreadsheets take from a clipboard. The first row holds the heads. */
export const asTsv = (grid: readonly (readonly string[])[]): string =>
  grid
    .map((row) =>
      row
        .map((cell) => cell.replace(/[\t\r\n]+/g, " "))
        .map((cell) => (runsAsFormula.test(cell) ? `'${cell}` : cell))
        .join("\t"),
    )
    .join("\n");

/** The same as a table for text editors and mail. */
export function asHtml([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line(head, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>`;
}

/**
 * Puts a table on the clipboard in both forms, or as text alone where the browser knows no other. Rejects where the
 * page may not write there, as in a frame without leave.
 */
export async function copyTable(grid: readonly (readonly string[])[]): Promise<void> {
  const [text, html] = [asTsv(grid), asHtml(grid)];
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const forms = {
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  };
  return navigator.clipboard.write([new ClipboardItem(forms)]);
}
