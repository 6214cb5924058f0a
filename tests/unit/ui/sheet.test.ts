import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isSheet } from "../../../src/ui/sheet";

test.each([
  ["a phone", 375, 667, true],
  ["a small phone", 360, 640, true],
  ["a narrow frame in an article", 400, 300, true],
  ["a phone on its side", 640, 360, false],
  ["the smallest phone on its side", 568, 320, false],
  ["a tablet", 768, 1024, false],
  ["a narrow window", 640, 800, true],
] as const)("%s of %d × %d has a sheet at the bottom: %s", (_, width, height, is) => {
  expect(isSheet({ width, height })).toBe(is);
});

/** The sizes at which a media query of one dimension or both holds. */
const holds = (query: string, width: number, height: number): boolean =>
  query.split(",").some((part) =>
    [...part.matchAll(/\((min|max)-(width|height): ?(\d+)px\)/g)].every(([, bound, side, px]) => {
      const size = side === "width" ? width : height;
      return bound === "min" ? size >= Number(px) : size <= Number(px);
    }),
  );

test("the style sheets and the first picture ask for a sheet where the code does", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.css$|firstPicture\.ts$/.test(file))
    .map((file) => join("src", file));
  const queries = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/@media ?([^{]*640px[^{]*)\{/g)].map(([, query]) => query ?? ""),
  );
  expect(queries.length).toBeGreaterThan(5);
  for (const query of queries) {
    for (let width = 300; width < 800; width += 1) {
      for (const height of [300, 420, 421, 700]) {
        expect(holds(query, width, height), `${query} at ${width} × ${height}`).toBe(isSheet({ width, height }));
      }
    }
  }
});
