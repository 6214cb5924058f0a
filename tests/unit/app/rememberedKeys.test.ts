import { afterEach, expect, test, vi } from "vitest";
import { rememberedKeys, rememberKeys } from "../../../src/app/rememberedKeys";

const browser = (localStorage: Pick<Storage, "getItem" | "setItem">) => vi.stubGlobal("window", { localStorage });
afterEach(() => vi.unstubAllGlobals());

test("the choice of one visit is that of the next", () => {
  const kept = new Map<string, string>();
  browser({ getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text) });
  expect(rememberedKeys()).toBe(true);
  rememberKeys(false);
  expect(rememberedKeys()).toBe(false);
  rememberKeys(true);
  expect(rememberedKeys()).toBe(true);
});

test.each(["", "false", "off", "{}", "00"])("what means nothing, as %j, changes nothing", (text) => {
  browser({ getItem: () => text, setItem: () => undefined });
  expect(rememberedKeys()).toBe(true);
});

test("where the browser keeps nothing, keys act and nothing breaks", () => {
  const refuse = () => {
    throw new Error("refused");
  };
  browser({ getItem: refuse, setItem: refuse });
  expect(() => rememberKeys(false)).not.toThrow();
  expect(rememberedKeys()).toBe(true);
});
