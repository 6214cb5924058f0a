import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseList } from "../../../src/content/parse";
import { featureSchema, figureSchema, placeSchema, sourceSchema } from "../../../src/content/schema";
import { parseStory } from "../../../src/content/story";
import storyFile from "../../../src/content/story.json";
import { sceneSchema } from "../../../src/content/storySchema";
import { bundledAtlas, rawContent } from "../../content/bundled";
import { hostileJson, hostileText } from "../../hostile";

type Path = readonly (string | number)[];

/** Every place in a record where something stands. */
const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? value.slice(0, 3).map((one, at) => [at, one] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, one]) => pathsIn(one, [...path, key]))];
};

/** The same record with something else in one place. */
function spoilt(record: unknown, [head, ...rest]: Path, value: unknown): unknown {
  if (head === undefined) return value;
  if (Array.isArray(record)) return record.map((one, at) => (at === head ? spoilt(one, rest, value) : one));
  return { ...Object(record), [head]: spoilt(Reflect.get(Object(record), head), rest, value) };
}

const raw = rawContent();
const lists = [
  { name: "figures", schema: figureSchema, records: raw.figures, strict: true },
  { name: "sources", schema: sourceSchema, records: raw.sources, strict: true },
  { name: "scenes", schema: sceneSchema, records: storyFile, strict: true },
  { name: "places", schema: placeSchema, records: raw.places, strict: false },
  {
    name: "lines",
    schema: featureSchema,
    records: [raw.layers.btc, raw.layers["middle-corridor"]].flatMap(
      (layer): readonly unknown[] => Object(layer).features,
    ),
    strict: false,
  },
];

describe.each(lists)("a record of $name with anything in any place of it", ({ name, schema, records, strict }) => {
  const place = fc
    .nat(records.length - 1)
    .chain((index) => fc.record({ index: fc.constant(index), path: fc.constantFrom(...pathsIn(records[index])) }));

  test("is as it stands in the file, or a problem that says what and where", () => {
    fc.assert(
      fc.property(place, hostileJson, ({ index, path }, value) => {
        const record: unknown = JSON.parse(JSON.stringify(spoilt(records[index], path, value)));
        const { items, problems } = parseList(schema, [record], "a.json", "here");
        expect(items.length + Math.min(problems.length, 1)).toBe(1);
        for (const { file, where, what } of problems) {
          expect(file).toBe("a.json");
          expect(where).toMatch(/^here\[0\]/);
          expect(what).toMatch(/^The (value|field) .*\.$/s);
        }
        // Nothing is read out of a record that does not stand in it: no number rounded, no text turned into one.
        if (strict && items.length === 1) expect(items[0]).toEqual(record);
      }),
      { numRuns: 2000 },
    );
  });

  test(`has ${name} to spoil`, () => expect(records.length).toBeGreaterThan(3));
});

describe.each(lists.filter(({ strict }) => strict))("a record of $name", ({ schema, records }) => {
  test("with a field that nobody knows is refused by its name, rather than losing it in silence", () => {
    fc.assert(
      fc.property(fc.nat(records.length - 1), hostileText, hostileJson, (index, key, value) => {
        const record = { ...Object(records[index]), [`x${key}`]: value };
        const { items, problems } = parseList(schema, [record], "a.json");
        expect(items).toEqual([]);
        expect(problems.some(({ where }) => where.includes(`x${key}`))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test("a story of anything at all is told or refused, never thrown", () => {
  const atlas = bundledAtlas();
  fc.assert(
    fc.property(
      fc.nat(storyFile.length - 1),
      fc.constantFrom(...Object.keys(storyFile[0] ?? {})),
      hostileJson,
      (index, field, value) => {
        const parsed = parseStory(
          storyFile.map((scene, at) => (at === index ? { ...scene, [field]: value } : scene)),
          atlas,
        );
        if (!parsed.ok) for (const { where, what } of parsed.problems) expect(`${where} ${what}`).toMatch(/\S \S/);
      },
    ),
    { numRuns: 1000 },
  );
});
