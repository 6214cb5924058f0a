import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMessage } from "../../../../src/app/host/messages";
import { rateOf } from "../../../../src/app/host/rate";

const ours = { type: "corridor-atlas", version: 1 } as const;

describe("a message from the page around the frame", () => {
  test.each([
    [
      { ...ours, command: "select", id: "btc.tr" },
      { kind: "select", id: "btc.tr" },
    ],
    [
      { ...ours, command: "select", id: null },
      { kind: "select", id: null },
    ],
    [
      { ...ours, command: "goToScene", scene: 3 },
      { kind: "goToScene", scene: 3 },
    ],
    [
      { ...ours, command: "export", format: "png" },
      { kind: "export", format: "png" },
    ],
    [
      { ...ours, command: "setView", view: { lang: "ru", lock: true, scene: 2, sel: null } },
      {
        kind: "setView",
        changes: new Map([
          ["lang", "ru"],
          ["lock", "1"],
          ["scene", "2"],
          ["sel", null],
        ]),
      },
    ],
  ])("is understood: %j", (message, command) => {
    expect(readMessage(message)).toEqual({ kind: "command", command, request: null });
  });

  test("may bear a name, by which its answer is known", () => {
    expect(readMessage({ ...ours, command: "select", id: null, request: "a1" })).toMatchObject({ request: "a1" });
    expect(readMessage({ ...ours, command: "dance", request: 7 })).toMatchObject({ kind: "malformed", request: 7 });
  });

  test.each([
    [{ ...ours }, /command/],
    [{ ...ours, command: "dance" }, /command/],
    [{ ...ours, version: 2, command: "select", id: "btc" }, /version/],
    [{ ...ours, command: "select" }, /id/],
    [{ ...ours, command: "select", id: 4 }, /id/],
    [{ ...ours, command: "select", id: "x".repeat(100_000) }, /id/],
    [{ ...ours, command: "goToScene", scene: "3" }, /scene/],
    [{ ...ours, command: "goToScene", scene: 0 }, /scene/],
    [{ ...ours, command: "goToScene", scene: Number.NaN }, /scene/],
    [{ ...ours, command: "setView", view: "lang=ru" }, /view/],
    [{ ...ours, command: "setView", view: { colour: "red" } }, /colour.*the keys of a view/],
    [{ ...ours, command: "setView", view: { embed: "0" } }, /embed.*the keys of a view/],
    [{ ...ours, command: "setView", view: { sel: { id: "btc" } } }, /sel.*a value is/],
    [{ ...ours, command: "setView", view: { sel: "x".repeat(2001) } }, /sel/],
  ])("that claims to be for the atlas and is not is refused with a reason: %j", (message, reason) => {
    const read = readMessage(message);
    expect(read.kind).toBe("malformed");
    if (read.kind === "malformed") {
      expect(read.reason).toMatch(reason);
      expect(read.reason.length).toBeLessThanOrEqual(240);
    }
  });

  test.each([null, undefined, 1, "corridor-atlas", [], {}, { type: "other" }, { type: ["corridor-atlas"] }])(
    "of somebody else's is left alone: %j",
    (message) => expect(readMessage(message)).toEqual({ kind: "foreign" }),
  );

  test("is never taken from what an object inherits", () => {
    const heir: unknown = Object.create({ ...ours, command: "select", id: "btc" });
    expect(readMessage(heir)).toEqual({ kind: "foreign" });
    const keyed: unknown = JSON.parse('{"__proto__":{"sel":"btc"},"constructor":"x"}');
    expect(readMessage({ ...ours, command: "setView", view: keyed })).not.toMatchObject({
      command: { changes: new Map([["sel", "btc"]]) },
    });
    expect(({} as Record<string, unknown>).sel).toBeUndefined();
  });

  test("never breaks the atlas, whatever it holds", () => {
    const hostile = fc.anything({ withNullPrototype: true, withSparseArray: true, withTypedArray: true });
    fc.assert(
      fc.property(hostile, (data) => {
        expect(["foreign", "malformed", "command"]).toContain(readMessage(data).kind);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom("select", "setView", "goToScene", "export"),
        hostile,
        hostile,
        (command, one, other) => {
          const read = readMessage({ ...ours, command, id: one, view: other, scene: one, format: other, request: one });
          expect(["malformed", "command"]).toContain(read.kind);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("commands within a second", () => {
  test("are followed up to a number, and the first beyond is told apart", () => {
    const rate = rateOf(3, 1000);
    expect([0, 1, 2, 3, 4].map(rate)).toEqual(["within", "within", "within", "firstBeyond", "beyond"]);
    expect(rate(1000)).toBe("within");
    expect(rate(1000.5)).toBe("firstBeyond");
  });
});
