import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import { pageOf } from "../../../../src/export/onePage/asBuilt";
import { ownBlock } from "../../../../src/export/onePage/ownBlock";
import { packedLength, packFile } from "../../../../src/export/onePage/packFile";

const { start, end } = pageOf({ head: [], body: ["\n"] }, "");

/** What a page with one block in it comes to where a browser reads it: tags, and texts and attributes in them. */
const read = (block: readonly string[]): unknown => {
  const plain = (node: DefaultTreeAdapterTypes.ChildNode): unknown => {
    if ("value" in node) return node.value;
    return "attrs" in node ? [node.tagName, node.attrs.map(({ value }) => value), node.childNodes.map(plain)] : null;
  };
  return parse(`${start}${block.join("")}${end}`).childNodes.map(plain);
};
const pageAround = (name: string, packed: string): unknown => [
  null,
  [
    "html",
    ["en"],
    [
      ["head", [], [["meta", ["as-built", ""], []]]],
      ["body", [], ["\n", ["script", ["text/plain", name], [packed]], "\n"]],
    ],
  ],
];

test("whatever a file is called, its name is the text of one attribute and changes nothing around it", () => {
  for (const name of ['"><script>alert(1)</script>.csv', "a\r\nb\n.kml", "--><!--<script>", "&quot;&#34;.json"]) {
    expect(read(ownBlock(name, ["H4sI", "AAAA"]))).toEqual(pageAround(name, "H4sIAAAA"));
  }
  const letters = fc.oneof(
    fc.constantFrom('"', "'", "<", ">", "&", "\r", "\n", "/", "</script>", "&lt;"),
    fc.string({ unit: "binary" }),
  );
  const names = fc.array(letters).map((all) => all.join("").replaceAll("\0", ""));
  fc.assert(
    fc.property(names, (name) => {
      expect(read(ownBlock(name, ["AA=="]))).toEqual(pageAround(name, "AA=="));
    }),
    { numRuns: 500 },
  );
});

const bytesOf = (length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  // Hard to pack, so that the packed file has seams too.
  for (let at = 0, seed = 1; at < length; at += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    bytes[at] = seed >>> 16;
  }
  return bytes;
};

test.each([0, 1, 2, 3, 24 * 1024 - 1, 24 * 1024, 3 * 1024 * 1024 + 1, 7_000_001])(
  "a file of %i bytes comes out as it went in, and is told of to its end",
  async (length) => {
    const bytes = bytesOf(length);
    const told: number[] = [];
    const packed = await packFile(new File([bytes], "a"), { onRead: (more) => void told.push(more) });
    expect(told.reduce((sum, more) => sum + more, 0)).toBe(length);
    // In pieces of whole groups of letters: only the last may be filled up.
    for (const piece of packed.slice(0, -1)) expect(piece.includes("=")).toBe(false);
    expect(gunzipSync(Buffer.from(packed.join(""), "base64")).equals(bytes)).toBe(true);
  },
);

test("how long a file becomes is known to the letter up to a megabyte, and about for a larger one", async () => {
  const lengthOf = async (file: File) => (await packFile(file)).join("").length;
  const small = new File(["lat,lon\n", "41.5,49.25\n".repeat(50_000)], "small.csv");
  expect(await packedLength(small)).toBe(await lengthOf(small));
  expect(await packedLength(new File([], "none"))).toBe(await lengthOf(new File([], "none")));
  const rows = Array.from({ length: 200_000 }, (_, i) => `${(i * 7919) % 90_001},${(i * 104_729) % 180_001}\n`);
  const large = new File([rows.join("")], "large.csv");
  const [about, exact] = [await packedLength(large), await lengthOf(large)];
  expect(Math.abs(about - exact) / exact).toBeLessThan(0.1);
});

test("a file that ends before its end is no file to be saved; a packing that nobody waits for ends", async () => {
  const shorter = new (class extends File {
    override slice() {
      return new Blob(["abc"]);
    }
  })(["abcdef"], "a.csv");
  await expect(packFile(shorter)).rejects.toThrow("3 bytes of 6");
  await expect(packFile(new File(["a"], "a"), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});
