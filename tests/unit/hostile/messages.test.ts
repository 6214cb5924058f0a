import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMessage } from "../../../src/app/host/messages";
import { rateOf } from "../../../src/app/host/rate";
import { readTold } from "../../../src/embed/told";
import { hostKeys } from "../../../src/state/keys";
import { hostileJson, hostileText } from "../../hostile";

const ours = { type: "corridor-atlas", version: 1 } as const;
const command = fc.oneof(fc.constantFrom("select", "setView", "goToScene", "export"), hostileText);
const view = fc.oneof(
  hostileJson,
  fc.dictionary(fc.oneof(fc.constantFrom(...hostKeys), hostileText), hostileJson, { maxKeys: 4 }),
);
const almost = fc.record(
  {
    type: fc.oneof({ weight: 9, arbitrary: fc.constant(ours.type) }, { weight: 1, arbitrary: hostileJson }),
    version: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: hostileJson }),
    command,
    id: fc.oneof(hostileText, hostileJson),
    view,
    scene: fc.oneof(fc.double(), fc.integer(), hostileJson),
    format: fc.oneof(hostileText, hostileJson),
    request: fc.oneof(hostileText, fc.double(), hostileJson),
  },
  { requiredKeys: ["command"] },
);

/** Nothing of what was sent comes back, or goes further, than its size allows. */
function isBounded(read: ReturnType<typeof readMessage>): void {
  if (read.kind === "foreign") return;
  if (typeof read.request === "string") expect(read.request.length).toBeLessThanOrEqual(200);
  if (read.kind === "malformed") {
    expect(read.reason).toMatch(/^.{1,240}$/s);
    return;
  }
  const { command } = read;
  if (command.kind === "goToScene") expect(Number.isInteger(command.scene)).toBe(true);
  else if (command.kind !== "setView") expect(JSON.stringify(command).length).toBeLessThan(2000);
  else {
    for (const [key, text] of command.changes) {
      expect(hostKeys).toContain(key);
      expect(text?.length ?? 0).toBeLessThanOrEqual(2000);
    }
  }
}

describe("a hostile message", () => {
  test("is foreign, malformed in a short sentence, or a command of bounded texts", () => {
    fc.assert(
      fc.property(fc.oneof(almost, hostileJson), (data) => {
        isBounded(readMessage(data));
      }),
      { numRuns: 5000 },
    );
    expect(Reflect.get({}, "ok")).toBeUndefined();
  });

  test("of a hundred thousand keys is answered for the first of them", () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]));
    expect(readMessage({ ...ours, command: "setView", view: keys })).toMatchObject({
      kind: "malformed",
      reason: expect.stringContaining("k0"),
    });
  });

  test("can be sent as often as anybody likes: twenty a second are heard, whatever the clock says", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { maxLength: 300 }), (times) => {
        const rate = rateOf(20, 1000);
        const sorted = times.sort((a, b) => a - b);
        const heard = sorted.filter((at) => rate(at) === "within");
        for (const at of heard)
          expect(heard.filter((one) => one > at - 1000 && one <= at).length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what something in the frame's place tells the element", () => {
  test("is left alone or has the shape of an event", () => {
    const event = fc.constantFrom("ready", "view", "select", "scene", "height", "exported", "error", "__proto__");
    const told = fc.record({
      type: fc.constant(ours.type),
      version: fc.constant(1),
      event,
      view,
      id: hostileJson,
      kind: hostileJson,
      height: fc.oneof(fc.double(), hostileJson),
      reason: hostileJson,
      request: hostileJson,
      format: hostileJson,
      name: hostileJson,
      data: hostileJson,
    });
    fc.assert(
      fc.property(told, (data) => {
        const read = readTold(data);
        if (read?.event === "height") expect(Number.isFinite(read.height)).toBe(true);
        if (read) expect(read.event).toBe(data.event);
      }),
      { numRuns: 3000 },
    );
  });
});
