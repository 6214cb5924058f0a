import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { ownBlock } from "../src/export/onePage/ownBlock.ts";

/** The page reads no larger file: src/own/limits.ts. */
const mostBytes = 50 * 1024 * 1024;

/**
 * A file as a block of the page: packed, as large ones are mostly digits. See src/app/own/carriedFiles.ts.
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
  return ownBlock(basename(path), [packed]).join("");
}

/** The files that `ATLAS_OWN` names, separated by commas, as blocks of the one-file page, which opens with them. */
export const carriedBlocks = (named = process.env.ATLAS_OWN ?? ""): string =>
  named
    .split(",")
    .flatMap((path) => (path.trim() === "" ? [] : [carriedBlock(path.trim())]))
    .join("");
