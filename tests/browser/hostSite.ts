import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";

const revealFolder = dirname(createRequire(import.meta.url).resolve("reveal.js/reveal.css"));
const types: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript", mjs: "text/javascript" };

/** A site that is not the atlas's: it serves one page, and reveal.js beside it. */
export type HostSite = { readonly address: string; readonly show: (html: string) => void; readonly close: () => void };

/** Listens on `localhost`, which is another origin than the atlas's `127.0.0.1`. */
export const hostSite = (): Promise<HostSite> =>
  new Promise((opened, failed) => {
    let page = "";
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      const file = /^\/reveal\/([a-z]+\.(css|js|mjs))$/.exec(path);
      if (path === "/") response.setHeader("content-type", "text/html; charset=utf-8").end(page);
      else if (file?.[1]) {
        response.setHeader("content-type", types[file[2] ?? ""] ?? "text/plain");
        response.end(readFileSync(join(revealFolder, file[1])));
      } else response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    });
    server.once("error", failed);
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      opened({
        address: `http://localhost:${port}/`,
        show: (html) => {
          page = html;
        },
        close: () => server.close(),
      });
    });
  });
