// Everything that says whether the atlas is whole, in one go: `npm test`.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { type Count, closingLine, countBrowserTests, countOf, countUnitTests, type Step } from "./steps";

const reports = "test-results/reports";
const unitReport = `${reports}/unit.json`;
const browserReport = `${reports}/browser.json`;

const steps: readonly Step[] = [
  { name: "style and imports", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "nothing unused", command: ["knip"] },
  {
    name: "unit and content",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: countUnitTests,
  },
  { name: "geometry as committed", command: ["npm", "run", "geo", "--", "--check"] },
  { name: "build", command: ["vite", "build"] },
  { name: "one-file build", command: ["vite", "build", "--mode", "file"] },
  { name: "size", command: ["tsx", "tests/size.ts"], needs: "build" },
  {
    name: "browser",
    command: ["playwright", "test", "--reporter=list,json"],
    needs: "build",
    report: browserReport,
    count: countBrowserTests,
  },
];

const env = {
  ...process.env,
  PATH: [resolve("node_modules/.bin"), process.env.PATH ?? ""].join(delimiter),
  // A log is read as text: no colours in it, on one line or another.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }),
  PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(browserReport),
};

/** Runs a program with our own output as its output; null when it could not be started or was stopped. */
function run([program, ...rest]: Step["command"]): number | null {
  // On Windows the programs of node_modules/.bin are scripts, which only a shell starts.
  const shell = process.platform === "win32";
  return spawnSync(program, rest, { env, stdio: ["ignore", "inherit", "inherit"], shell }).status;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const rows: { readonly name: string; readonly count: Count; readonly seconds: number; readonly note: string }[] = [];
const broken = new Set<string>();
for (const step of steps) {
  const started = performance.now();
  const unrun = step.needs !== undefined && broken.has(step.needs);
  console.log(`\n— ${step.name}${unrun ? `: not run, "${step.needs}" failed` : ""}`);
  const count = unrun ? { passed: 0, failed: 1 } : countOf(step, run(step.command));
  if (count.failed > 0) broken.add(step.name);
  const seconds = (performance.now() - started) / 1000;
  rows.push({ name: step.name, count, seconds, note: unrun ? "  not run" : "" });
}

const width = Math.max(...rows.map(({ name }) => name.length));
const row = (name: string, passed: string, failed: string, seconds: string, note: string) =>
  console.log(`${name.padEnd(width)} ${passed.padStart(7)} ${failed.padStart(7)} ${seconds.padStart(8)}${note}`);
console.log("");
row("", "passed", "failed", "seconds", "");
for (const { name, count, seconds, note } of rows) {
  row(name, String(count.passed), String(count.failed), seconds.toFixed(1), note);
}

const total = rows.reduce<Count>(
  (sum, { count }) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
  { passed: 0, failed: 0 },
);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
