// Everything that says whether the atlas is whole, in one go: `npm test`.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { type Count, closingLine, countBrowserTests, countOf, countUnitTests, type Step } from "./steps";

const reports = "test-results/reports";
const unitReport = `${reports}/unit.json`;
const browserReport = `${reports}/browser.json`;

/** Steps one after the other; two series at a time, where each keeps to one core. */
type Series = readonly Step[];

const stages: readonly (readonly Series[])[] = [
  [
    [
      { name: "style and imports", command: ["biome", "check", "--error-on-warnings", "."] },
      { name: "types", command: ["tsc", "--noEmit"] },
      { name: "nothing unused", command: ["knip"] },
      { name: "build", command: ["vite", "build"] },
      { name: "one-file build", command: ["vite", "build", "--mode", "file"] },
      { name: "size", command: ["tsx", "tests/size.ts"], needs: "build" },
    ],
    [{ name: "geometry as committed", command: ["npm", "run", "geo", "--", "--check"] }],
  ],
  [
    [
      {
        name: "unit and content",
        command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
        report: unitReport,
        count: countUnitTests,
      },
    ],
  ],
  [
    [
      {
        name: "browser",
        command: ["playwright", "test", "--reporter=list,json"],
        needs: "build",
        report: browserReport,
        count: countBrowserTests,
      },
    ],
  ],
];

const env = {
  ...process.env,
  PATH: [resolve("node_modules/.bin"), process.env.PATH ?? ""].join(delimiter),
  // A log is read as text: no colours in it, on one line or another.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }),
  PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(browserReport),
};

/**
 * Runs a program. Alone, its output is our own as it comes; beside another one it is told when it has ended. Its exit
 * code is null when it could not be started or was stopped.
 */
function run(
  [program, ...rest]: Step["command"],
  isAlone: boolean,
): Promise<{ exitCode: number | null; said: string }> {
  // On Windows the programs of node_modules/.bin are scripts, which only a shell starts.
  const shell = process.platform === "win32";
  const output = isAlone ? "inherit" : "pipe";
  const child = spawn(program, rest, { env, stdio: ["ignore", output, output], shell });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => parts.push(part));
  return new Promise((done) => {
    const end = (exitCode: number | null) => done({ exitCode, said: Buffer.concat(parts).toString("utf8") });
    child.on("error", () => end(null));
    child.on("close", end);
  });
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const rows: { readonly name: string; readonly count: Count; readonly seconds: number; readonly note: string }[] = [];
const broken = new Set<string>();

async function take(step: Step, isAlone: boolean): Promise<void> {
  const started = performance.now();
  const unrun = step.needs !== undefined && broken.has(step.needs);
  const headline = `\n— ${step.name}${unrun ? `: not run, "${step.needs}" failed` : ""}`;
  if (isAlone) console.log(headline);
  const { exitCode, said } = unrun ? { exitCode: 1, said: "" } : await run(step.command, isAlone);
  // What ran beside another one says everything at its end.
  if (!isAlone) console.log(`${headline}\n${said.trimEnd()}`);
  const count = unrun ? { passed: 0, failed: 1 } : countOf(step, exitCode);
  if (count.failed > 0) broken.add(step.name);
  const seconds = (performance.now() - started) / 1000;
  rows.push({ name: step.name, count, seconds, note: unrun ? "  not run" : "" });
}

for (const stage of stages) {
  await Promise.all(
    stage.map(async (series) => {
      for (const step of series) await take(step, stage.length === 1);
    }),
  );
}

const width = Math.max(...rows.map(({ name }) => name.length));
const row = (name: string, passed: string, failed: string, seconds: string, note: string) =>
  console.log(`${name.padEnd(width)} ${passed.padStart(7)} ${failed.padStart(7)} ${seconds.padStart(8)}${note}`);
console.log("");
row("", "passed", "failed", "seconds", "");
for (const { name } of stages.flat(2)) {
  const found = rows.find((one) => one.name === name);
  if (!found) continue;
  const { count, seconds, note } = found;
  row(name, String(count.passed), String(count.failed), seconds.toFixed(1), note);
}

const total = rows.reduce<Count>(
  (sum, { count }) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
  { passed: 0, failed: 0 },
);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
