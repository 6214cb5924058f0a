import fc from "fast-check";
import { expect, test } from "vitest";
import { shortcutOf } from "../../../../src/state/shortcuts";
import { beginsButForASlip } from "../../../../src/ui/search/slip";
import { rowAfter } from "../../../../src/ui/search/useCombobox";

const word = fc.stringMatching(/^[a-z]{4,12}$/);

test("a word with one letter wrong, missing, too many or swapped is still the word; with two it is not always", () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(..."abcxyz"), (whole, spot, letter) => {
      const at = spot % whole.length;
      const [before, here, after] = [whole.slice(0, at), whole.slice(at, at + 1), whole.slice(at + 1)];
      for (const slip of [before + letter + after, before + after, before + letter + here + after])
        expect(beginsButForASlip(whole, slip)).toBe(true);
      expect(beginsButForASlip(whole, before + after.slice(0, 1) + here + after.slice(1))).toBe(true);
    }),
  );
  expect(beginsButForASlip("aktau", "octau")).toBe(false);
  expect(beginsButForASlip("tbilisi", "tiblis")).toBe(true);
});

test("arrows go round in the list, and no key leads out of it", () => {
  expect(rowAfter("ArrowDown", 2, 3)).toBe(0);
  expect(rowAfter("ArrowUp", 0, 3)).toBe(2);
  expect(rowAfter("End", 0, 3)).toBe(2);
  expect(rowAfter("Home", 2, 3)).toBe(0);
  expect(rowAfter("ArrowDown", 0, 0)).toBeNull();
  expect(rowAfter("x", 0, 3)).toBeNull();
});

test("shortcuts are known by their letter, and on keyboards of other scripts by their place", () => {
  const press = (key: string, code: string, ctrlKey = false) =>
    shortcutOf({ key, code, ctrlKey, metaKey: false, altKey: false });
  expect(press("/", "Slash")).toBe("search");
  expect(press("/", "Digit7")).toBe("search");
  expect(press("l", "KeyL")).toBe("outline");
  expect(press("L", "KeyL")).toBe("outline");
  expect(press("д", "KeyL")).toBe("outline");
  expect(press("l", "KeyL", true)).toBeNull();
  expect(press("-", "Slash")).toBeNull();
});
