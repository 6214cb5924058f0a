import { fileURLToPath } from "node:url";
import { checkAtlas, checkFiles } from "./checks";
import { asCommitted } from "./checks/asCommitted";
import type { BuiltFile, Problem } from "./checks/problem";
import { committed, compileLines, labelsPath, readAllImported, readInput } from "./files";
import { importCommand } from "./import/command";
import { writeTogether } from "./import/writeTogether";
import { buildBasemap } from "./steps/basemap";
import { readLand } from "./steps/naturalEarth";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Everything that `npm run geo` writes, compiled in memory. */
async function buildFiles(): Promise<{ files: readonly BuiltFile[]; problems: readonly Problem[] }> {
  const basemap = await buildBasemap();
  const labels = basemap.find(({ path }) => path === labelsPath)?.text ?? "";
  const lines = compileLines({ ...readInput(root), labels }, readAllImported(root));
  const files = [...lines.files, ...basemap];
  return { files, problems: [...checkAtlas(lines.atlas, readLand()), ...checkFiles(files)] };
}

const [command, ...rest] = process.argv.slice(2);
if (command === "import") {
  const { problems, said } = importCommand(rest, root, new Date().toISOString().slice(0, 10));
  for (const sentence of said) process.stdout.write(`${sentence}\n`);
  report(problems, "done");
} else if (command === "--check") {
  const { files, problems } = await buildFiles();
  const differences = files.flatMap((file) => asCommitted(file, committed(root, file.path)));
  report([...differences, ...problems], `${files.length} files are as compiled, and sound`);
} else {
  const { files, problems } = await buildFiles();
  writeTogether(root, files);
  report(problems, `wrote ${files.length} files`);
}

function report(found: readonly Problem[], fine: string): void {
  for (const { where, what } of found) process.stderr.write(`${where}: ${what}\n`);
  if (found.length > 0) process.exitCode = 1;
  else process.stdout.write(`geo: ${fine}\n`);
}
