import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkAtlas, checkFiles } from "./checks";
import type { BuiltFile } from "./checks/problem";
import { compile } from "./compile";
import { routes } from "./input";
import { readCountries, readLand } from "./steps/naturalEarth";
import { readPlaces } from "./steps/readPlaces";
import { layerText, placesText } from "./steps/serialise";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Everything that `npm run geo` writes, compiled in memory. */
async function buildFiles(): Promise<{ files: readonly BuiltFile[]; problems: ReturnType<typeof checkAtlas> }> {
  const rows = readPlaces(readFileSync(join(root, "geo/input/places.csv"), "utf8"));
  const atlas = compile(routes, rows, readCountries());
  const layers = [...atlas.layers].map(([route, segments]) => ({
    path: `geo/layers/${route}.geojson`,
    text: layerText(segments),
  }));
  const files = [...layers, { path: "geo/places.json", text: placesText(atlas.places) }];
  return { files, problems: [...checkAtlas(atlas, readLand()), ...checkFiles(files)] };
}

/** Where a committed file first differs from the compiled one, or null where it does not. */
function firstDifference({ path, text }: BuiltFile): string | null {
  let committed: string;
  try {
    committed = readFileSync(join(root, path), "utf8");
  } catch {
    return "is not there";
  }
  if (committed === text) return null;
  const lines = committed.split("\n");
  const line = text.split("\n").findIndex((compiled, index) => compiled !== lines[index]);
  const found = lines[line < 0 ? text.split("\n").length : line] ?? "";
  return `differs at line ${line < 0 ? text.split("\n").length : line + 1}, which now begins "${found.slice(0, 60)}"`;
}

const { files, problems } = await buildFiles();
if (process.argv.includes("--check")) {
  const differences = files.flatMap((file) => {
    const what = firstDifference(file);
    return what === null ? [] : [{ where: file.path, what: `${what}; run "npm run geo"` }];
  });
  report([...differences, ...problems], `${files.length} files are as compiled, and sound`);
} else {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  report(problems, `wrote ${files.length} files`);
}

function report(found: typeof problems, fine: string): void {
  for (const { where, what } of found) process.stderr.write(`${where}: ${what}\n`);
  if (found.length > 0) process.exitCode = 1;
  else process.stdout.write(`geo: ${fine}\n`);
}
