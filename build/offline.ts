import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import type { Kept } from "../src/offline/keeper.ts";

const entry = "src/offline/serviceWorker.ts";
const name = "sw.js";

/** What other sites and hosts ask for, and no reader of the page. */
const forOthers = new Set(["_headers", "embed.js", "oembed.json", "preview.png", name]);

type Contents = ReadonlyMap<string, string | Uint8Array>;

/**
 * What is kept for visits without a network: all that a reader can come to, in every language.
 *
 * @param files everything that the build writes, by path
 */
export function keptOf(files: Contents): Kept {
  // Links into earlier data ask for it when they are followed; it only grows, and nobody follows all of them.
  const paths = [...files.keys()].filter((path) => !forOthers.has(path) && !path.startsWith("data/")).sort();
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${path}\n`).update(files.get(path) ?? "");
  const page = String(files.get("index.html") ?? "");
  const [, script] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page) ?? [];
  if (script === undefined) throw new Error("index.html begins with no script");
  return {
    version: hash.digest("hex").slice(0, 12),
    // A host answers the site's address itself; its name for the page may lead there.
    paths: paths.map((path) => (path === "index.html" ? "" : path)),
    entry: script,
  };
}

/** The service worker, which keeps the site for visits without a network. */
export const offline = (): Plugin => ({
  name: "offline",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    async handler(_, bundle) {
      const files = new Map<string, string | Uint8Array>(
        Object.values(bundle).map((file) => [file.fileName, file.type === "asset" ? file.source : file.code]),
      );
      for (const path of readdirSync("public", { withFileTypes: true }).flatMap((one) =>
        one.isFile() ? one.name : [],
      ))
        files.set(path, readFileSync(resolve("public", path)));
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: { __KEPT__: JSON.stringify(keptOf(files)) },
        build: { write: false, target: "es2022", minify: true, lib: { entry, formats: ["es"], fileName: "sw" } },
      });
      const output = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
      const code = output.find((file) => file.type === "chunk")?.code;
      if (code === undefined) throw new Error(`${entry} gave no script`);
      this.emitFile({ type: "asset", fileName: name, source: code });
    },
  },
});
