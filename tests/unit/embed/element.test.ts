import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeOfAttribute, changesOfObject } from "../../../src/embed/changes";
import { readTold } from "../../../src/embed/told";

describe("an attribute of <corridor-atlas>", () => {
  test.each([
    ["sel", "btc.tr", "btc.tr"],
    ["layers", "btc,middle-corridor", "btc,middle-corridor"],
    ["lang", "ru", "ru"],
    ["lock", "", "1"],
    ["lock", "lock", "1"],
    ["lock", "false", "0"],
    ["map", "5/40/44", "5/40/44"],
    ["theme", null, null],
  ])("%s=%j is taken over", (name, value, text) => {
    expect(changeOfAttribute(name, value)).toEqual({ ok: true, changes: new Map([[name, text]]) });
  });

  test.each([
    ["theme", "pink"],
    ["lock", "perhaps"],
    ["map", "here"],
    ["sel", "<img src=x onerror=alert(1)>"],
    ["layers", "x".repeat(5000)],
  ])("%s=%j is refused in one sentence", (name, value) => {
    const read = changeOfAttribute(name, value);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.reason).toMatch(new RegExp(`^${name}.{1,160}$`));
  });

  test("never breaks the page, whatever it holds", () => {
    fc.assert(
      fc.property(fc.constantFrom("sel", "map", "layers", "lock"), fc.string({ unit: "binary" }), (name, value) => {
        expect(typeof changeOfAttribute(name, value).ok).toBe("boolean");
      }),
    );
  });
});

describe("what a script assigns to `view`", () => {
  test("is taken over key by key", () => {
    expect(changesOfObject({ sel: "btc", lock: true, scene: 3, theme: null })).toEqual({
      ok: true,
      changes: new Map([
        ["sel", "btc"],
        ["lock", "1"],
        ["scene", "3"],
        ["theme", null],
      ]),
    });
  });

  test.each([null, "sel=btc", [], { colour: "red" }, { embed: true }, { sel: {} }, { sel: () => "btc" }])(
    "is refused where it is no view: %j",
    (value) => expect(changesOfObject(value).ok).toBe(false),
  );

  test("never breaks the page, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof changesOfObject(value).ok).toBe("boolean");
      }),
    );
  });
});

describe("what the frame tells", () => {
  const ours = { type: "corridor-atlas", version: 1 } as const;

  test("is taken over as far as it is known", () => {
    expect(readTold({ ...ours, event: "select", id: "btc", kind: "route", more: 1 })).toEqual({
      event: "select",
      id: "btc",
      kind: "route",
    });
    expect(readTold({ ...ours, event: "height", height: 500 })).toEqual({ event: "height", height: 500 });
  });

  test.each([
    { ...ours, event: "toString" },
    { ...ours, event: "__proto__" },
    { ...ours, event: "height", height: "500px; background: url(x)" },
    { ...ours, event: "view", view: { sel: 1 } },
    { ...ours, event: "exported", request: "a", format: "png", name: "x", data: "not bytes" },
    { ...ours, version: 2, event: "ready", view: {} },
    { type: "else", version: 1, event: "ready", view: {} },
  ])("is left alone where it is not: %j", (message) => expect(readTold(message)).toBeNull());

  test("never breaks the page, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(readTold(data)).toBeNull();
      }),
    );
  });
});
