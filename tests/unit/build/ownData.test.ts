import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { carriedBlock } from "../../../build/ownData";
import { contentPolicy } from "../../../build/policy";

const room = mkdtempSync(join(tmpdir(), "own-data-"));
afterAll(() => rmSync(room, { recursive: true }));
const written = (name: string, bytes: string | Buffer): string => {
  const path = join(room, name);
  writeFileSync(path, bytes);
  return path;
};

test("a file stands in the page byte for byte, whatever it holds, and adds nothing to what the page may run", () => {
  const bytes = Buffer.from([0xff, 0xfe, 0x3c, 0x2f, ...Buffer.from("</script><script>alert(1)</script>")]);
  const block = carriedBlock(written('a "b" & c.csv', bytes));
  const [, name, packed = ""] =
    /^<script type="text\/plain" data-own="([^"]*)">([\w+/=]+)<\/script>\n$/.exec(block) ?? [];
  expect(name).toBe("a &quot;b&quot; &amp; c.csv");
  expect(gunzipSync(Buffer.from(packed, "base64"))).toEqual(bytes);
  expect(contentPolicy(block, true)).toBe(contentPolicy("", true));
});

test("a file that is missing or larger than 50 MB stops the build with one sentence", () => {
  const missing = join(room, "missing.csv");
  expect(() => carriedBlock(missing)).toThrow(`ATLAS_OWN names ${missing}, which is no file.`);
  const large = written("large.csv", "");
  truncateSync(large, 51 * 1024 * 1024);
  expect(() => carriedBlock(large)).toThrow(`ATLAS_OWN names ${large}, which has 51 MB; the atlas reads up to 50.`);
});
