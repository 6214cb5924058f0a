import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** The page reads no larger file: src/own/limits.ts. */
const mostBytes = 50 * 1024 * 1024;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * A file as a block of the page that nothing runs: packed, as large ones are mostly digits, and in base64, so that
 * whatever it holds cannot end the block. See src/app/own/carriedFiles.ts.
 *
 * @throws Error of one sentence for a file that is missing or too large
 */
export function carriedBlock(path: string): string {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Error(`ATLAS_OWN names ${path}, which is no file.`);
  const { size } = statSync(path);
  if (size > mostBytes) {
    throw new Error(
      `ATLAS_OWN names ${path}, which has ${Math.ceil(size / 1024 / 1024)} MB; the atlas reads up to 50.`,
    );
  }
  const packed = gzipSync(readFileSync(path), { level: 9 }).toString("base64");
  return `<script type="text/plain" data-own="${escaped(basename(path))}">${packed}</script>`;
}

/** Puts the files that `ATLAS_OWN` names, separated by commas, into the one-file page, which opens with them. */
export const ownData = (named = process.env.ATLAS_OWN ?? ""): Plugin => ({
  name: "own-data",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      const paths = named.split(",").flatMap((path) => (path.trim() === "" ? [] : [path.trim()]));
      if (paths.length === 0) return html;
      const blocks = paths.map(carriedBlock).join("\n");
      return html.replace("</body>", () => `${blocks}\n</body>`);
    },
  },
});
