import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { partOf } from "./texts";

const read = (file: string): string => readFileSync(file, "utf8");
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? "");

/** The file that an import of another means; null where it is no module of ours. */
function resolved(from: string, to: string): string | null {
  const path = join(from, "..", to);
  return [".ts", ".tsx"].map((ending) => path + ending).find((file) => existsSync(file)) ?? null;
}
const filesIn = (from: string, imports: readonly string[]): string[] =>
  imports.flatMap((to) => resolved(from, to) ?? []);

const loadedWith = (file: string) =>
  filesIn(file, matches(read(file), /^(?:import|export)\s(?!type\b)[^;]*?"(\.[^"]+)"/gm));
const loadedLater = (file: string) => filesIn(file, matches(read(file), /\bimport\("(\.[^"]+)"\)/g));
/** The parts that a file waits for before it shows what it loads later. */
const awaited = (file: string) =>
  matches(read(file), /(?:lazyWithTexts(?:<\w+>)?|loadTexts|translatorFor)\((?:[\w"]+, )?"(\w+)"/g).filter((part) =>
    new Set(partOf.values()).has(part),
  );

/** The texts that a file names, as strings or with the end or the middle left open: `layer.${id}`. */
function spokenIn(file: string): readonly string[] {
  const code = read(file);
  const plain = matches(code, /"([\w.-]+)"/g).filter((key) => partOf.has(key));
  const open = matches(code, /`(\w+\.[^`\s]*\$\{[^`\s]*)`/g).flatMap((template) => {
    const pattern = template.split(/\$\{[^}]*\}/).map((piece) => piece.replaceAll(".", "\\."));
    return [...partOf.keys()].filter((key) => new RegExp(`^${pattern.join("[\\w-]+")}$`).test(key));
  });
  return [...plain, ...open];
}

function closureOf(root: string): ReadonlySet<string> {
  const reached = new Set([root]);
  for (const file of reached) for (const next of loadedWith(file)) reached.add(next);
  return reached;
}

type Root = { readonly file: string; readonly parts: readonly string[] };

/** What is loaded in one go, with the parts that have come by then; following every import that comes later. */
function rootsFrom(start: readonly Root[]): readonly Root[] {
  const roots = new Map(start.map((root) => [JSON.stringify(root), root]));
  for (const { file, parts } of roots.values()) {
    for (const reached of closureOf(file)) {
      for (const later of loadedLater(reached)) {
        const root = { file: later, parts: [...new Set([...parts, ...awaited(reached)])].sort() };
        roots.set(JSON.stringify(root), root);
      }
    }
  }
  return [...roots.values()];
}

const roots = rootsFrom([
  { file: "src/main.tsx", parts: ["first"] },
  { file: "src/app/firstPage/firstPage.ts", parts: ["first", ...awaited("src/app/firstPage/firstPage.ts")] },
]);

test("no text is spoken by code that does not wait for its part", () => {
  const early = roots.flatMap(({ file, parts }) =>
    [...closureOf(file)].flatMap((reached) =>
      spokenIn(reached).flatMap((key) => {
        const part = partOf.get(key) ?? "";
        return parts.includes(part) ? [] : [`${reached} speaks ${key} of "${part}"; with ${file} came ${parts}`];
      }),
    ),
  );
  expect(early).toEqual([]);
});

test("no text is left that nothing speaks", () => {
  const code = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join("src", file));
  const spoken = new Set(code.flatMap(spokenIn));
  expect([...partOf.keys()].filter((key) => !spoken.has(key))).toEqual([]);
});
