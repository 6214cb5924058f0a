import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Of what the page never asks for, nothing can be asked in its name either. */
const unused = ["camera", "microphone", "geolocation", "payment", "usb", "serial", "hid", "midi", "display-capture"];

/**
 * What a host should send, in the form that Netlify and Cloudflare Pages read; others say the same in their own words.
 *
 * @param policy the content security policy of the page, which the page itself holds too
 */
export const hostHeaders = (
  policy: string,
): string => `# For hosts that read this file (Netlify, Cloudflare Pages); others say the same in their own words.
# The page may stand in any frame: embedding it is what it is for. Other sites load embed.js, which is a module, and
# frames without an origin load everything, only where the host allows every origin.
/*
  Access-Control-Allow-Origin: *
  Content-Security-Policy: ${policy}
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
  Permissions-Policy: ${unused.map((feature) => `${feature}=()`).join(", ")}
  Cache-Control: no-cache

# Names carry a hash of what is inside, so a file never changes under its name.
/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable

# So do the parts of earlier versions of the data; an index bears its version as its name.
/data/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;

type Headers = ReadonlyMap<string, string>;

/** The headers that such a file gives to a path. */
export function headersFor(path: string, rules: string): Headers {
  const headers = new Map<string, string>();
  let applies = false;
  for (const line of rules.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, dropped, name, value] = /^ +(?:! (\S+)|([^:]+): (.*))$/.exec(line) ?? [];
    if (dropped) {
      if (applies) headers.delete(dropped);
    } else if (name && value !== undefined) {
      if (applies) headers.set(name, value);
    } else applies = path.startsWith(line.trim().replace(/\*$/, ""));
  }
  return headers;
}

/** `vite preview` sends what a host should send, so that what is tried out and tested is what people get. */
export const previewAsHosted = (): Plugin => ({
  name: "preview-as-hosted",
  configurePreviewServer({ middlewares, config }) {
    const file = resolve(config.root, config.build.outDir, "_headers");
    middlewares.use((request, response, next) => {
      const rules = existsSync(file) ? readFileSync(file, "utf8") : "";
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      for (const [name, value] of headersFor(pathname, rules)) response.setHeader(name, value);
      next();
    });
  },
});
