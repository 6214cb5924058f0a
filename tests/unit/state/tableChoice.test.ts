import fc from "fast-check";
import { expect, test } from "vitest";
import { figureOrigins, figureStatuses } from "../../../src/domain/figure";
import { routeIds, sourceId } from "../../../src/domain/ids";
import { parseTableChoice, type TableChoice, tableColumns, writeTableChoice } from "../../../src/state/tableChoice";

const choices: fc.Arbitrary<TableChoice> = fc.record({
  sort: fc.option(fc.record({ by: fc.constantFrom(...tableColumns), descending: fc.boolean() })),
  about: fc.constantFrom(null, ...routeIds, "kazakhstan" as const),
  status: fc.constantFrom(null, ...figureStatuses),
  origin: fc.constantFrom(null, ...figureOrigins),
  source: fc.constantFrom(null, sourceId("trend-2025-10-09")),
  year: fc.option(fc.integer({ min: 1900, max: 2099 })),
});

test("a link reads as people write it", () => {
  expect(parseTableChoice("sort.-value,status.planned,year.2025")).toMatchObject({
    sort: { by: "value", descending: true },
    status: "planned",
    year: 2025,
    about: null,
  });
});

test("whatever is asked comes back from its link, and is written in one way", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const written = writeTableChoice(choice);
      if (written === "") return expect(Object.values(choice).every((wish) => wish === null)).toBe(true);
      const back = parseTableChoice(written);
      expect(back && { ...back, sort: back.sort && { ...back.sort } }).toEqual({
        ...choice,
        sort: choice.sort && { ...choice.sort },
      });
    }),
  );
});

test.each([
  "",
  "sort",
  "sort.",
  "sort.size",
  "sort.--value",
  "status.Planned",
  "year.25",
  "year.2025.5",
  "about.dostyk",
  "planned",
  "status.planned,",
  "constructor.name",
  "source.A B",
])("“%s” asks for nothing that there is", (text) => expect(parseTableChoice(text)).toBeNull());

test("nonsense is refused, never thrown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const choice = parseTableChoice(text);
      if (choice) expect(parseTableChoice(writeTableChoice(choice))).toEqual(choice);
    }),
  );
});
