import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type LinkSpeed, SlowLink } from "./slowLink";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** What is already compressed gains nothing. */
const compressed = new Set([".woff2", ".png"]);

type Stored = { readonly body: Buffer; readonly type: string; readonly gzipped: boolean };
/** A file that was sent, with its bytes on the wire, headers aside. */
export type Sent = { readonly path: string; readonly bytes: number };

export type BenchServer = {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** Puts a built folder at `/<name>/`, compressed once and kept in memory as a good host keeps it. */
  mount(name: string, folder: string): void;
  /** From now on answers pass a slow link, or none. */
  through(speed: LinkSpeed | null): void;
  /** What was sent since the last call. */
  takeSent(): readonly Sent[];
  close(): Promise<void>;
};

function store(path: string): Stored {
  const extension = extname(path);
  const raw = readFileSync(path);
  const gzipped = !compressed.has(extension);
  // Beyond 4 MB the last percent of compression costs seconds at the start of a run.
  const body = gzipped ? gzipSync(raw, { level: raw.length > 4_000_000 ? 6 : 9 }) : raw;
  return { body, type: types[extension] ?? "application/octet-stream", gzipped };
}

/** Headers of a static host, and those that let the page measure its own memory. */
function headersOf(path: string, { body, type, gzipped }: Stored): Record<string, string | number> {
  return {
    "Content-Type": type,
    "Content-Length": body.length,
    ...(gzipped ? { "Content-Encoding": "gzip", Vary: "Accept-Encoding" } : {}),
    "Cache-Control": path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
}

/** Serves built pages side by side, on a port that is free. */
export async function startServer(): Promise<BenchServer> {
  const files = new Map<string, Stored>();
  let sent: Sent[] = [];
  let link: SlowLink | null = null;
  const blank: Stored = {
    body: gzipSync('<!doctype html><link rel="icon" href="data:,"><title>blank</title>'),
    type: "text/html",
    gzipped: true,
  };
  files.set("/blank.html", blank);

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://bench").pathname);
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = files.get(name);
    if (!file) {
      response.writeHead(404, { "Content-Length": 0 }).end();
      return;
    }
    sent.push({ path: name, bytes: file.body.length });
    response.writeHead(200, headersOf(name, file));
    if (link && file !== blank) void link.send(response, request.socket, file.body);
    else response.end(file.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");

  return {
    origin: `http://127.0.0.1:${address.port}`,
    mount(name, folder) {
      for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        const whole = join(folder, path);
        if (statSync(whole).isFile()) files.set(`/${name}/${path.replaceAll("\\", "/")}`, store(whole));
      }
    },
    through(speed) {
      link = speed && new SlowLink(speed);
    },
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
