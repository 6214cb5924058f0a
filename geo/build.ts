import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkAtlas, checkFiles } from "./checks";
import { asCommitted } from "./checks/asCommitted";
import type { BuiltFile, Problem } from "./checks/problem";
import { compile } from "./compile";
import { contextLayerText, readLabels, readTowns } from "./contextLayers";
import { routes } from "./input";
import { contextLayers } from "./input/context";
import { buildBasemap } from "./steps/basemap";
import { readCountries, readLand } from "./steps/naturalEarth";
import { readPlaces } from "./steps/readPlaces";
import { layerText, placesText } from "./steps/serialise";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Everything that `npm run geo` writes, compiled in memory. */
async function buildFiles(): Promise<{ files: readonly BuiltFile[]; problems: readonly Problem[] }> {
  const rows = readPlaces(readFileSync(join(root, "geo/input/places.csv"), "utf8"));
  const atlas = compile(routes, rows, readCountries());
  const layers = [...atlas.layers].map(([route, segments]) => ({
    path: `geo/layers/${route}.geojson`,
    text: layerText(segments),
  }));
  const basemap = await buildBasemap();
  const labels = readLabels(basemap.find(({ path }) => path.endsWith("labels.json"))?.text ?? "");
  const towns = readTowns(readFileSync(join(root, "geo/input/context/towns.csv"), "utf8"));
  const context = contextLayers.map((input) => ({
    path: `geo/layers/${input.layer}.geojson`,
    text: contextLayerText(input, atlas, new Map([...labels, ...towns])),
  }));
  const files = [...layers, ...context, { path: "geo/places.json", text: placesText(atlas.places) }, ...basemap];
  return { files, problems: [...checkAtlas(atlas, readLand()), ...checkFiles(files)] };
}

function committed(path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

const { files, problems } = await buildFiles();
if (process.argv.includes("--check")) {
  const differences = files.flatMap((file) => asCommitted(file, committed(file.path)));
  report([...differences, ...problems], `${files.length} files are as compiled, and sound`);
} else {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  report(problems, `wrote ${files.length} files`);
}

function report(found: readonly Problem[], fine: string): void {
  for (const { where, what } of found) process.stderr.write(`${where}: ${what}\n`);
  if (found.length > 0) process.exitCode = 1;
  else process.stdout.write(`geo: ${fine}\n`);
}
