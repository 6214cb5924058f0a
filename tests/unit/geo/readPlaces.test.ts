import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlaces, splitCsvLine } from "../../../geo/steps/readPlaces";

const header = "id,lon,lat,country,kinds,rank,en,ru,kk,az,ka,tr,zh,source,confidence,note";
const row = "dostyk,82.487,45.253,kz,station borderCrossing,1,Dostyk,Достык,,,,,,OpenStreetMap node 1,high,";
const table = (...rows: readonly string[]) => [header, ...rows, ""].join("\n");

describe("the table of places", () => {
  test("gives a place with its position, kinds, names and source", () => {
    expect(readPlaces(table(row))).toEqual([
      {
        id: "dostyk",
        position: [82.487, 45.253],
        kinds: ["station", "borderCrossing"],
        country: "kz",
        rank: 1,
        names: { en: "Dostyk", ru: "Достык" },
        sources: ["openstreetmap"],
      },
    ]);
  });

  test.each([
    ["a kind that does not exist", row.replace("station ", "airport "), 'line 2: unknown kind "airport"'],
    ["half a position", row.replace("45.253", ""), "line 2"],
    ["a rank out of range", row.replace(",1,Dostyk", ",7,Dostyk"), "rank must be 1 to 4"],
    ["no Russian name", row.replace("Достык", ""), "no Russian name"],
    ["a source that nobody knows", row.replace("OpenStreetMap", "hearsay"), "unknown source"],
    ["a field too many", `${row},`, "17 fields instead of 16"],
    ["an id with a capital", row.replace("dostyk", "Dostyk"), "is not a place id"],
  ])("names the line with %s", (_, broken, complaint) => {
    expect(() => readPlaces(table(broken))).toThrow(complaint);
  });

  test("takes any text in quotes back out as it went in", () => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1 }).filter((text) => !text.includes("\n")),
          { minLength: 1 },
        ),
        (fields) => {
          expect(splitCsvLine(fields.map(quote).join(","))).toEqual(fields);
        },
      ),
    );
  });
});
