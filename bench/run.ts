// Measures the atlas beside a bare MapLibre page: npm run bench. See README.md in this folder.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Page } from "@playwright/test";
import { type Lab, openPaper, startBrowser, type Which } from "./browser";
import { byteRows } from "./bytes";
import { type Appearance, appearance } from "./measures/firstMap";
import { type Asked, actsOf, type Samples, wholeVisit } from "./measures/round";
import { type Options, readOptions, usage } from "./options";
import { buildPages } from "./pages";
import { type BenchServer, type Sent, startServer } from "./server";
import { slow4g } from "./slowLink";
import type { Pairs } from "./statistics";
import { type Row, type Target, tableOf } from "./table";

type Bench = { readonly lab: Lab; readonly server: BenchServer; readonly paper: Page; readonly options: Options };

/** At 100,000 segments software WebGL draws for a while. */
const timeoutMs = 600_000;

/** A, B, B, A, …: what drifts while a run lasts falls on both pages alike. */
async function sideBySide<T>(rounds: number, take: (which: Which) => Promise<T>): Promise<Record<Which, T[]>> {
  const taken: Record<Which, T[]> = { atlas: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    const order: readonly Which[] = round % 2 === 0 ? ["atlas", "bare"] : ["bare", "atlas"];
    for (const which of order) {
      taken[which].push(await take(which));
      process.stderr.write(".");
    }
  }
  return taken;
}

const row = <T>(
  name: string,
  taken: Readonly<Record<Which, readonly T[]>>,
  read: (one: T) => number | undefined,
  target?: Target,
): Row => {
  const pairs: Pairs = {
    atlas: taken.atlas.flatMap((one) => read(one) ?? []),
    bare: taken.bare.flatMap((one) => read(one) ?? []),
  };
  return { name, pairs, ...(target ? { target } : {}) };
};

/** One row for each number that the atlas's samples hold. */
const rowsOf = (taken: Readonly<Record<Which, readonly Samples[]>>, targets: Readonly<Record<string, Target>>): Row[] =>
  Object.keys(taken.atlas[0] ?? {}).map((name) => row(name, taken, (one) => one[name], targets[name]));

const firstTarget: Target = { of: "ratio", limit: 0.35 };
const liveTarget: Target = { of: "ratio", limit: 1.15 };

async function firstRows({ lab, server, paper, options }: Bench, slow: boolean): Promise<readonly Row[]> {
  server.through(slow ? slow4g : null);
  const cpu = slow ? 4 : 1;
  const taken = await sideBySide(options.rounds, (which) =>
    appearance(lab, paper, `${lab.origin}/${which}/`, cpu, timeoutMs),
  );
  server.through(null);
  return [
    row<Appearance>("first map on the screen, ms", taken, (one) => one.firstMapMs, firstTarget),
    row<Appearance>("live map drawn, ms", taken, (one) => one.readyMs, liveTarget),
  ];
}

async function sentBy({ lab, server, paper }: Bench): Promise<Record<Which, readonly Sent[]>> {
  const sent = async (which: Which): Promise<readonly Sent[]> => {
    server.takeSent();
    await appearance(lab, paper, `${lab.origin}/${which}/`, 1, timeoutMs);
    return server.takeSent();
  };
  return { atlas: await sent("atlas"), bare: await sent("bare") };
}

async function scaleRows({ lab, server, paper, options }: Bench, size: number): Promise<readonly Row[]> {
  const pages = await buildPages(size, options.keep);
  server.mount(`atlas-${size}`, pages.atlas);
  server.mount(`bare-${size}`, pages.bare);
  const address = (which: Which): string => `${lab.origin}/${which}-${size}/`;
  // Beyond that each selection costs software WebGL a second, and a hundred show a leak as well; a picture of the
  // screen costs it minutes, in which the browser gives up.
  const isHuge = size > 10_000;
  const selections = isHuge ? 100 : 1000;
  const asked: Asked = { memory: true, pan: false, hover: true, click: true, filter: true, selections };
  const visits = await sideBySide(options.scaleRounds, (which) =>
    wholeVisit(lab, isHuge ? null : paper, which, address(which), asked, timeoutMs),
  );
  return rowsOf(visits, { "live map drawn, ms": liveTarget });
}

async function run(bench: Bench): Promise<void> {
  const { lab, options } = bench;
  const asks = (...names: readonly string[]): boolean => [...options.only].some((name) => names.includes(name));
  const sections: { readonly title: string; readonly rows: readonly Row[] }[] = [];
  const section = async (title: string, rows: () => Promise<readonly Row[]>): Promise<void> => {
    process.stderr.write(`${title} `);
    const one = { title, rows: await rows() };
    process.stderr.write("\n");
    sections.push(one);
    // After each part, so that a run that is broken off leaves what it has.
    if (options.json) writeFileSync(options.json, `${JSON.stringify(sections, null, 2)}\n`);
    console.log(tableOf(one.title, one.rows));
  };

  // Once each unmeasured: the browser compiles its shaders for good, and the bytes do not depend on that.
  const sent = await sentBy(bench);
  if (asks("bytes")) await section("Bytes of a first visit, compressed", async () => byteRows(sent));
  if (asks("first")) {
    await section("Loading, unthrottled", () => firstRows(bench, false));
    await section("Loading at 1.6 Mbit/s, 150 ms, processor slowed four times", () => firstRows(bench, true));
  }
  if (asks("memory", "pan", "hover", "click", "filter")) {
    const asked: Asked = {
      memory: asks("memory"),
      pan: asks("pan"),
      hover: asks("hover"),
      click: asks("click"),
      filter: asks("filter"),
      selections: 0,
    };
    await section("In use", async () =>
      rowsOf(
        await sideBySide(options.rounds, (which) => actsOf(lab, which, `${lab.origin}/${which}/`, asked, timeoutMs)),
        {},
      ),
    );
  }
  if (asks("scale")) {
    for (const size of options.sizes) {
      const segments = size.toLocaleString("en-GB");
      await section(`With ${segments} generated segments`, () => scaleRows(bench, size));
    }
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const pages = await buildPages(0, options.keep);
  const server = await startServer();
  server.mount("atlas", pages.atlas);
  server.mount("bare", pages.bare);
  const browser = await startBrowser();
  // Memory can run out at a hundred thousand segments: a run must say so rather than end in silence.
  let ended = false;
  browser.on("disconnected", () => {
    if (ended) return;
    console.error("\nThe browser ended before the bench did");
    process.exitCode = 1;
  });
  const { model } = cpus()[0] ?? { model: "unknown" };
  console.log(
    `Chromium ${browser.version()}, WebGL in software; ${cpus().length} cores (${model.trim()}), Node ${process.version}; ` +
      `medians of ${options.rounds} rounds, at scale of ${options.scaleRounds}\n`,
  );
  try {
    await run({ lab: { browser, origin: server.origin }, server, paper: await openPaper(browser), options });
  } finally {
    ended = true;
    await browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
});
