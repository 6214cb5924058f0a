import fc from "fast-check";
import { expect, test } from "vitest";
import { parseList } from "../../src/content/parse";
import { figureSchema, sourceSchema } from "../../src/content/schema";
import { rawContent } from "./bundled";

const { figures, sources } = rawContent();
const json = fc.jsonValue();

/** A list of one record becomes that record, or sentences that say where it is broken. */
function isTold(schema: typeof figureSchema | typeof sourceSchema, record: unknown): void {
  const { items, problems } = parseList<typeof figureSchema | typeof sourceSchema>(schema, [record], "file.json");
  if (items.length + Math.min(problems.length, 1) !== 1)
    throw new Error(`Neither taken nor told: ${JSON.stringify(record)}`);
  for (const { where, what } of problems) {
    if (!where.startsWith("[0]") || !/^The .*\.$/s.test(what)) throw new Error(`Not told well: ${where} ${what}`);
  }
}

test("thousands of records of any shape are taken or told, never thrown", () => {
  const fields = [...new Set(figures.flatMap((figure) => Object.keys(figure))), "supersedes", "unheard-of"];
  const spoilt = fc
    .tuple(fc.constantFrom(...figures), fc.constantFrom(...fields), json)
    .map(([figure, field, value]) => ({ ...figure, [field]: value }));
  fc.assert(
    fc.property(fc.oneof(json, spoilt), (record) => isTold(figureSchema, record)),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(json, fc.constantFrom(...sources), (value, source) => isTold(sourceSchema, { ...source, url: value })),
    {
      numRuns: 2000,
    },
  );
}, 60_000);

test("a record that is spoilt in one of its fields is told with its id", () => {
  const [problem] = parseList(figureSchema, [{ ...figures[0], supersedes: "all" }], "file.json").problems;
  expect(problem).toMatchObject({ where: `[0].supersedes (${figures[0]?.id})` });
});
