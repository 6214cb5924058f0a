import fc from "fast-check";
import { expect, test } from "vitest";
import { element, escapeXml } from "../../../src/picture/svg";
import { named, readSvg } from "./readSvg";

/** Any text, the letters that XML is written in among it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("<", ">", "&", '"', "'", "]]>", "&amp;", "\t", "\n"),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));

/** What of a text XML can hold. */
const holdable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML has no place for
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD");

test("whatever a name holds, a reader of the picture gets it back", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const svg = readSvg(element("svg", { "aria-label": text }, element("text", {}, escapeXml(`|${text}|`))));
      expect(svg.attributes["aria-label"]).toBe(holdable(text));
      expect(named(svg, "text")[0]?.text).toBe(`|${holdable(text)}|`);
    }),
    { numRuns: 500 },
  );
});

test("half a letter becomes a stranger's sign", () => expect(escapeXml("\ud83d-\udea2")).toBe("\ufffd-\ufffd"));

test("numbers are short and what is undefined is left out", () => {
  expect(element("path", { x: 0.5, y: -0.001, z: 12.346, d: undefined })).toBe('<path x=".5" y="0" z="12.35"/>');
});
