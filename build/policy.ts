import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { hostHeaders } from "./hostHeaders.ts";

/** What the scripts of the page may name a Trusted Types policy; each lets through one thing, where it is made. */
const trustedTypes = ["corridor-atlas-picture", "corridor-atlas-offline", "corridor-atlas-own-file", "default"];

type Directives = Readonly<Record<string, readonly string[]>>;

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const scripts = /<script[^>]*>.*?<\/script>/gs;

/** Hashes of the text of every such element that stands in the page itself. */
const hashesOf = (html: string, element: "script" | "style"): readonly string[] =>
  // A script may speak of styles.
  [
    ...(element === "style" ? html.replace(scripts, "") : html).matchAll(
      new RegExp(`<${element}(?![^>]* src=)(?![^>]* type="text/)[^>]*>([^]*?)</${element}>`, "g"),
    ),
  ].map(([, text = ""]) => hash(text));

/** Nothing but what is named: no other site, no script or style that the build has not written. */
const common = (html: string): Directives => ({
  "default-src": ["'none'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  // Pictures of the map are made in the page and painted from there.
  "img-src": ["'self'", "data:", "blob:"],
  "script-src": ["'self'", ...hashesOf(html, "script")],
  "style-src": ["'self'", ...hashesOf(html, "style")],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": trustedTypes,
});

/** The policy of the site. */
const siteDirectives = (html: string): Directives => ({
  ...common(html),
  "connect-src": ["'self'"],
  "font-src": ["'self'"],
  "manifest-src": ["'self'"],
  // The Share panel shows what an embed looks like.
  "frame-src": ["'self'"],
  // In a sandboxed frame, which has no origin, the map engine starts its worker from a text.
  "worker-src": ["'self'", "data:"],
});

/** The policy of the one-file page: it has no neighbours, so that nothing of `'self'` is left to allow. */
const fileDirectives = (html: string): Directives => ({
  ...common(html),
  "img-src": ["data:", "blob:"],
  "script-src": hashesOf(html, "script"),
  "style-src": hashesOf(html, "style"),
  "font-src": ["data:"],
  // The map engine reads its worker out of the page and starts it from a text.
  "connect-src": ["blob:"],
  "worker-src": ["data:", "blob:"],
});

/** The content security policy of a built page, which knows each of its inline scripts and styles by hash. */
export function contentPolicy(html: string, oneFile: boolean): string {
  const directives = oneFile ? fileDirectives(html) : siteDirectives(html);
  return Object.entries(directives)
    .map(([name, values]) => [name, ...new Set(values)].join(" "))
    .join("; ");
}

/** The page with its own policy, in force from its first line on. */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="utf-8" ?\/?>/;
  if (!charset.test(html)) throw new Error("index.html does not begin with its charset");
  return html.replace(
    charset,
    (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Writes the policy into the finished page and, beside a site, into the headers that a host should send. */
export const policy = (oneFile: boolean): Plugin => ({
  name: "policy",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
        const html = String(file.source);
        const text = contentPolicy(html, oneFile);
        file.source = withPolicy(html, text);
        if (!oneFile) this.emitFile({ type: "asset", fileName: "_headers", source: hostHeaders(text) });
      }
    },
  },
});
