// One page, for long: `npm run stay`. With `-- --share 0.1` a tenth of it, with `--built` on the page that is built.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { share: { type: "string" }, built: { type: "boolean", default: false } } });
const share = Number(values.share ?? 1);
if (!(share > 0 && share <= 1)) throw new Error(`--share takes a number above 0 and up to 1, not ${values.share}`);

function run(...command: readonly string[]): void {
  const env = { ...process.env, ATLAS_STAY_SHARE: String(share) };
  const { status } = spawnSync("npx", command, { env, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!values.built) run("vite", "build");
run("playwright", "test", "--config", "tests/stay/stay.config.ts");
