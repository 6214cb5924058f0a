import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** What each folder of src may import of the others: the table in README.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  theme: [],
  content: ["domain"],
  i18n: ["domain"],
  layers: ["domain", "theme", "i18n"],
  state: ["domain", "content", "i18n", "layers", "own"],
  picture: ["domain", "theme", "layers", "i18n"],
  export: ["domain", "theme", "content", "i18n", "layers", "state", "picture"],
  own: ["domain", "content"],
  map: ["domain", "theme", "layers"],
  ui: ["domain", "theme", "content", "i18n", "layers", "state", "picture", "export", "own"],
  app: ["domain", "theme", "content", "i18n", "layers", "state", "picture", "export", "own", "map", "ui"],
};
const folders = Object.keys(mayImport);

/** Packages that have one home, and what else of src may use them. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  "maplibre-gl": ["map"],
  "maplibre-gl/dist/maplibre-gl.css": ["map"],
  react: ["ui", "app"],
  "react/jsx-runtime": ["ui", "app"],
  "react-dom/client": ["app"],
  valibot: ["content", "app"],
  "nuqs/server": ["state"],
  "zustand/vanilla": ["state", "ui", "app"],
  pptxgenjs: ["export"],
  saxes: ["own"],
};

type Probe = { readonly file: string; readonly imported: string; readonly allowed: boolean };

const dots = (file: string) => "../".repeat(file.split("/").length - 2);
const probes: readonly Probe[] = [
  ...folders.flatMap((folder) =>
    [`src/${folder}/probe.ts`, `src/${folder}/within/probe.ts`].flatMap((file) => [
      ...folders
        .filter((other) => other !== folder)
        .map((other) => ({
          file,
          imported: `${dots(file)}${other}/thing`,
          allowed: mayImport[folder]?.includes(other) === true,
        })),
      { file, imported: `${dots(file)}main`, allowed: false },
      { file, imported: `${dots(file)}../geo/build`, allowed: false },
      { file, imported: `${dots(file)}../geo/steps/join`, allowed: false },
      ...["layers/btc.geojson", "places.json", "basemap/land.json"].map((name) => ({
        file,
        imported: `${dots(file)}../geo/${name}`,
        allowed: folder === "content" || folder === "app",
      })),
      ...Object.entries(mayUse).map(([imported, users]) => ({ file, imported, allowed: users.includes(folder) })),
    ]),
  ),
  { file: "src/ui/panels/probe.ts", imported: "../primitives/Card", allowed: true },
  { file: "geo/steps/probe.ts", imported: "../../src/domain/segment", allowed: true },
  { file: "geo/steps/probe.ts", imported: "../../src/content/parse", allowed: false },
  { file: "geo/probe.ts", imported: "../src/domain/segment", allowed: true },
  { file: "geo/probe.ts", imported: "../src/theme/tokens", allowed: false },
  { file: "geo/probe.ts", imported: "react", allowed: false },
  { file: "tests/browser/specs/probe.ts", imported: "../atlas", allowed: true },
  { file: "tests/browser/specs/probe.ts", imported: "@playwright/test", allowed: false },
];

const lines = new Map<string, Probe[]>();
for (const probe of probes) lines.set(probe.file, [...(lines.get(probe.file) ?? []), probe]);

let house = "";
const refused = new Set<string>();

/** Runs the linter over the folder; it exits with 1 when it finds something, which is what we are after. */
const lint = (folder: string) =>
  new Promise<string>((done) => {
    const biome = resolve("node_modules/@biomejs/biome/bin/biome");
    const options = ["lint", "--reporter=json", "--max-diagnostics=none", `--config-path=${folder}`, folder];
    const room = { cwd: folder, maxBuffer: 64_000_000 };
    execFile(process.execPath, [biome, ...options], room, (_, stdout) => done(stdout));
  });

type Report = {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
};

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "imports-"));
  await copyFile("biome.json", join(house, "biome.json"));
  await copyFile(".gitignore", join(house, ".gitignore"));
  for (const [file, itsProbes] of lines) {
    await mkdir(join(house, dirname(file)), { recursive: true });
    await writeFile(join(house, file), itsProbes.map(({ imported }) => `import "${imported}";\n`).join(""));
  }
  await mkdir(join(house, "src/domain/round"), { recursive: true });
  await writeFile(
    join(house, "src/domain/round/one.ts"),
    'import { two } from "./two";\nexport const one = () => two;\n',
  );
  await writeFile(
    join(house, "src/domain/round/two.ts"),
    'import { one } from "./one";\nexport const two = () => one;\n',
  );
  const report: Report = JSON.parse(await lint(house));
  for (const { category, location } of report.diagnostics) {
    refused.add(`${category.split("/").at(-1)} ${location.path.replaceAll("\\", "/")}:${location.start.line}`);
  }
}, 60_000);

afterAll(() => rm(house, { recursive: true, force: true }));

describe("the import table holds", () => {
  test.each([...lines])("in %s", (file, itsProbes) => {
    const asFound = itsProbes.map(({ imported }, index) => ({
      imported,
      allowed: !refused.has(`noRestrictedImports ${file}:${index + 1}`),
    }));
    expect(asFound).toEqual(itsProbes.map(({ imported, allowed }) => ({ imported, allowed })));
  });

  test("and files never import each other in a circle", () => {
    expect([...refused].some((where) => where.startsWith("noImportCycles src/domain/round/"))).toBe(true);
  });
});
