import { type Pairs, ratioOf } from "./statistics";

/** What a number should be: at most `limit`, as the ratio to the bare page or by itself. */
export type Target = { readonly of: "ratio" | "atlas"; readonly limit: number };
export type Row = { readonly name: string; readonly pairs: Pairs; readonly target?: Target };

const number = (value: number): string => {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

function verdict(target: Target | undefined, ratio: number, atlas: number): string {
  if (!target) return "";
  const value = target.of === "ratio" ? ratio : atlas;
  return `≤ ${number(target.limit)} ${value <= target.limit ? "met" : "**not yet**"}`;
}

/** A Markdown table: medians of both pages, the ratio with the rounds' lowest and highest, and the target. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ name, pairs, target }) => {
    const { atlas, bare, ratio, lowest, highest } = ratioOf(pairs);
    const spread = Number.isFinite(ratio) ? `${number(ratio)} (${number(lowest)}–${number(highest)})` : "–";
    return `| ${name} | ${number(bare)} | ${number(atlas)} | ${spread} | ${verdict(target, ratio, atlas)} |`;
  });
  return [
    `### ${title}`,
    "",
    "| | bare page | atlas | atlas ÷ bare | target |",
    "|---|--:|--:|--:|---|",
    ...lines,
    "",
  ].join("\n");
}
