import { parseArgs } from "node:util";

/** What can be measured, each by its name on the command line. */
export const measures = ["first", "bytes", "memory", "pan", "hover", "click", "filter", "scale"] as const;
export type Measure = (typeof measures)[number];

export type Options = {
  readonly rounds: number;
  readonly scaleRounds: number;
  /** Generated segments besides the real ones. */
  readonly sizes: readonly number[];
  readonly only: ReadonlySet<Measure>;
  /** Where the samples are written too; null for nowhere. */
  readonly json: string | null;
  /** Takes the pages that the last run built. */
  readonly keep: boolean;
};

export const usage = `npm run bench -- [--quick] [--only ${measures.join(",")}] [--rounds 7] [--sizes 100,10000,100000] [--keep] [--json <file>]`;

const isMeasure = (name: string): name is Measure => measures.some((one) => one === name);

function wholeNumber(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes whole numbers from 1, not ${text}`);
  return value;
}

/** @throws with a sentence for whoever typed it */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      rounds: { type: "string" },
      sizes: { type: "string" },
      keep: { type: "boolean", default: false },
      json: { type: "string" },
    },
  });
  const asked = values.only?.split(",") ?? measures;
  const unknown = asked.find((name) => !isMeasure(name));
  if (unknown !== undefined) throw new Error(`--only takes ${measures.join(", ")}, not ${unknown}`);
  const rounds = values.rounds === undefined ? (values.quick ? 3 : 7) : wholeNumber(values.rounds, "rounds");
  return {
    rounds,
    scaleRounds: values.quick ? 1 : 3,
    sizes: (values.sizes ?? (values.quick ? "100,10000" : "100,10000,100000"))
      .split(",")
      .map((size) => wholeNumber(size, "sizes")),
    only: new Set(asked.filter(isMeasure)),
    json: values.json ?? null,
    keep: values.keep,
  };
}
