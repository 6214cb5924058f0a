import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>
  >;
};
const { packages }: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const { dependencies, devDependencies }: Readonly<Record<"dependencies" | "devDependencies", Record<string, string>>> =
  JSON.parse(readFileSync("package.json", "utf8"));

test("npm ci finds the programs of every platform in the lock file, not only of the one it was written on", () => {
  const locked = Object.keys(packages);
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  const missing = wanted.filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});

test("every package is pinned exactly, and the lock file names no registry", () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
