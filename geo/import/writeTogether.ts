import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BuiltFile } from "../checks/problem";
import { committed } from "../files";

/**
 * Writes files all or none: each first beside its place, then all are renamed. Where one cannot be, those that were
 * already renamed get their old text back.
 */
export function writeTogether(root: string, files: readonly BuiltFile[]): void {
  const before = files.map(({ path }) => ({ path, text: committed(root, path) }));
  const beside = (path: string): string => join(root, `${path}.new`);
  let renamed = 0;
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(beside(path), text);
    }
    for (const { path } of files) {
      renameSync(beside(path), join(root, path));
      renamed += 1;
    }
  } catch (fault) {
    for (const { path } of files) rmSync(beside(path), { force: true });
    for (const { path, text } of before.slice(0, renamed)) {
      if (text === null) rmSync(join(root, path), { force: true });
      else writeFileSync(join(root, path), text);
    }
    throw fault;
  }
}
