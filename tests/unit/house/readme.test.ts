import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

/** What is made by a build and not there in a fresh clone. */
const built = /^(dist|dist-file)\//;

describe.each([
  "README.md",
  "docs/hosting.md",
  "docs/own-figures.md",
  "geo/README.md",
  "LICENSE-GEOMETRY.md",
  "LICENSE-FIGURES.md",
])("%s", (name) => {
  const text = readFileSync(name, "utf8");

  test("names only files that are there", () => {
    const named = [...text.matchAll(/`((?:src|geo|tests|public|dist|dist-file)\/[^`<*\s]*)`/g)].map(
      ([, path]) => path ?? "",
    );
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => join(dirname(name), path ?? ""));
    const missing = [...named, ...linked].filter((path) => !built.test(path) && !existsSync(path));
    expect(missing).toEqual([]);
  });

  test("names only commands that work", () => {
    const run = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script ?? "");
    expect(run.filter((script) => !(script in scripts))).toEqual([]);
  });
});
