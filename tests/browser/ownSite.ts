import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { headersFor } from "../../build/hostHeaders";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  png: "image/png",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
};

/** A host of the built atlas that can fail, and that can be given a newer build. */
export type OwnSite = {
  readonly address: string;
  /** Paths of `dist/` that have been asked for and answered. */
  readonly answered: () => readonly string[];
  /** From now on only what this lets through is answered; the connection of everything else is cut. */
  readonly answersOnly: (lets: (path: string) => boolean) => void;
  /** From now on this stands for a file; null for one that is gone. */
  readonly replace: (path: string, text: string | null) => void;
  readonly close: () => void;
};

export const ownSite = (): Promise<OwnSite> =>
  new Promise((opened, failed) => {
    const rules = readFileSync("dist/_headers", "utf8");
    const replaced = new Map<string, string | null>();
    const answered: string[] = [];
    let lets: (path: string) => boolean = () => true;
    const server = createServer((request, response) => {
      const asked = new URL(request.url ?? "/", "http://localhost").pathname.replace(/^\/atlas\//, "");
      const path = asked === "" ? "index.html" : asked;
      if (!lets(path)) {
        request.socket.destroy();
        return;
      }
      answered.push(path);
      for (const [name, value] of headersFor(`/${path}`, rules)) response.setHeader(name, value);
      response.setHeader("Content-Type", types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
      const text = replaced.get(path);
      const file = join("dist", path);
      if (typeof text === "string") response.end(text);
      else if (text === null || !existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
      else createReadStream(file).pipe(response);
    });
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      opened({
        address: `http://127.0.0.1:${port}/atlas/`,
        answered: () => answered,
        answersOnly(next) {
          lets = next;
          server.closeIdleConnections();
        },
        replace: (path, with_) => void replaced.set(path, with_),
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });

/** Until the site is kept whole, and in charge of the next visit. */
export const isKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activated") return;
    await new Promise<void>((done) => active?.addEventListener("statechange", () => done(), { once: true }));
  });
