// npm run content -- add [--from record.json] [--text article.txt] [--dry-run] | check | freeze
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseWhole } from "../../src/content/relations.ts";
import { freeze } from "../archive.ts";
import { added, askEntry, type Entry, readEntry, tellWords } from "./add.ts";
import { type Content, readContent, writeContent } from "./files.ts";
import { ordered } from "./insert.ts";
import { due } from "./review.ts";
import { EndOfAnswers, openTerminal } from "./terminal.ts";

const usage = `npm run content -- <command>
  add                       asks for a figure step by step and writes it
    --from record.json      takes it from a file: a figure, or { "figure": …, "source": … }
    --text article.txt      what the source says: the quote must stand in it word for word
    --dry-run               checks and shows, and writes nothing
  check                     lists figures past their day of review, and those older than a year
  freeze                    keeps the data as they are now for links that name their version`;

const say = (line: string): void => console.log(line);

/** Shows an entry, asks whether it is meant where somebody is there to answer, and writes it. */
async function add(
  content: Content,
  entry: Entry,
  text: string | null,
  isMeant: () => Promise<boolean>,
): Promise<boolean> {
  const result = added(content, entry, text);
  if (!result.ok) {
    for (const fault of result.faults) say(fault);
    return false;
  }
  say(JSON.stringify(entry.source ? { ...entry, figure: ordered(entry.figure) } : ordered(entry.figure), null, 2));
  if (await isMeant()) for (const file of writeContent(content, result.content)) say(`Written: ${file}`);
  else say("Nothing was written.");
  tellWords(content, entry, say);
  return true;
}

async function runAdd(options: { from?: string; text?: string; "dry-run"?: boolean }): Promise<boolean> {
  const content = readContent();
  const text = options.text === undefined ? null : readFileSync(options.text, "utf8");
  const isDry = options["dry-run"] === true;
  if (options.from !== undefined) {
    const entry = readEntry(JSON.parse(readFileSync(options.from, "utf8")));
    if (entry) return add(content, entry, text, async () => !isDry);
    say(`${options.from} holds no record.`);
    return false;
  }
  const terminal = openTerminal(process.stdin, process.stdout);
  try {
    const entry = await askEntry(content, terminal);
    return await add(content, entry, text, async () =>
      isDry ? false : /^y/i.test(await terminal.ask("Write it? (yes or no): ")),
    );
  } catch (fault) {
    if (!(fault instanceof EndOfAnswers)) throw fault;
    say(`\n${fault.message}`);
    return false;
  } finally {
    terminal.close();
  }
}

function runCheck(): boolean {
  const parsed = parseWhole(readContent());
  if (!parsed.ok) {
    for (const { file, where, what } of parsed.problems) say(`${file} ${where}: ${what}`);
    return false;
  }
  const { late, old } = due(parsed.atlas.figures, new Date().toISOString().slice(0, 10));
  say(`${late.length} past their day of review:`);
  for (const { id, reviewBy, source } of late) say(`  ${reviewBy}  ${id} (${source})`);
  say(`${old.length} older than a year, which the page says beside each:`);
  for (const { id, asOf } of old) say(`  ${asOf.padEnd(10)}  ${id}`);
  return true;
}

function runFreeze(): boolean {
  const written = freeze();
  say(written.length > 0 ? `Frozen: ${written.join(", ")}` : "These data are frozen already.");
  return true;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: "string" }, text: { type: "string" }, "dry-run": { type: "boolean" } },
});
const commands: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  add: () => runAdd(values),
  check: runCheck,
  freeze: runFreeze,
};
const command = commands[positionals[0] ?? ""];
if (!command) say(usage);
process.exitCode = command && (await command()) ? 0 : 1;
