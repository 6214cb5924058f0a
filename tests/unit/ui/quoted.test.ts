import fc from "fast-check";
import { expect, test } from "vitest";
import { quoted } from "../../../src/ui/quoted";
import { hostileText } from "../../hostile";

test("a text from outside stands in a sentence without turning it round or filling the screen", () => {
  expect(quoted("btc.mars")).toBe("btc.mars");
  expect(quoted("Хоргос – Алтынколь, ქუთაისი, 霍尔果斯")).toBe("Хоргос – Алтынколь, ქუთაისი, 霍尔果斯");
  expect(quoted("\u202Eexe.gpj\u0000")).toBe("\uFFFDexe.gpj\uFFFD");
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = quoted(text);
      expect([...shown].length).toBeLessThanOrEqual(81);
      expect(shown).not.toMatch(/[\p{Cc}\u200B-\u200F\u2028-\u202E\u2066-\u2069]/u);
      expect(shown).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 2000 },
  );
});
