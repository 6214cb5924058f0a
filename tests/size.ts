// Weighs the built site against its budgets.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { budgets, type Share, shareOf, type Weighed } from "./budgets";

const oneFilePath = "dist-file/corridor-atlas.html";
const kib = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);

const site: readonly Weighed[] = (existsSync("dist") ? readdirSync("dist", { recursive: true, encoding: "utf8" }) : [])
  .filter((path) => statSync(join("dist", path)).isFile())
  .map((path) => ({ path: path.replaceAll("\\", "/"), bytes: gzipSync(readFileSync(join("dist", path))).length }));
const oneFile = existsSync(oneFilePath) ? { path: oneFilePath, bytes: statSync(oneFilePath).size } : null;

const order: readonly Share[] = [
  "page",
  "own code",
  "React",
  "MapLibre",
  "lines and ground",
  "figures",
  "fonts",
  "later",
];
for (const share of order) {
  const files = site.filter(({ path }) => shareOf(path) === share).sort((a, b) => b.bytes - a.bytes);
  console.log(`${kib(files.reduce((total, { bytes }) => total + bytes, 0))} KiB  ${share}`);
  for (const { path, bytes } of files) console.log(`${kib(bytes)}        ${path}`);
}
console.log("");
let whole = site.length > 0 && oneFile !== null;
if (!whole) console.log("dist/ or dist-file/ is not there: npm run build && npm run build:file");
for (const { name, bytes, limit } of budgets(site, oneFile)) {
  const over = bytes > limit;
  whole &&= !over;
  console.log(`${kib(bytes)} of ${(limit / 1024).toFixed(0).padStart(4)} KiB  ${name}${over ? "  OVER" : ""}`);
}
process.exitCode = whole ? 0 : 1;
