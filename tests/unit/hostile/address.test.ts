import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { rememberedKeys } from "../../../src/app/rememberedKeys";
import { changeOfAttribute, changesOfObject } from "../../../src/embed/changes";
import { hostKeys, keysOf, withKeys } from "../../../src/state/keys";
import { formatUrl, type ParsedUrl, parameters, parseUrl } from "../../../src/state/url";
import { defaultView } from "../../../src/state/view";
import { hostileEncodings, hostileText } from "../../hostile";

/** Whatever was asked for, the view is one that a link of ours could show. */
const isOurs = ({ view }: ParsedUrl): void => expect(parseUrl(formatUrl(view)).view).toEqual(view);
const parameter = fc.constantFrom(...parameters);
const encoding = fc.oneof(fc.constantFrom(...hostileEncodings), hostileText);

describe("a hostile address", () => {
  test("gives a view of ours, and what means nothing is told as it stands", () => {
    fc.assert(
      fc.property(parameter, hostileText, ({ name, part }, value) => {
        const pair = new URLSearchParams([[name, value]]);
        const parsed = parseUrl({ search: "", hash: "", [part]: pair.toString() });
        isOurs(parsed);
        const means = parsed.problems.length === 0;
        if (!means) {
          expect(parsed.problems).toEqual([{ parameter: name, value: pair.get(name) }]);
          expect(formatUrl(parsed.view)).toEqual({ search: "", hash: "" });
        }
      }),
      { numRuns: 4000 },
    );
  });

  test("of bytes that are no text does not break the page either", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, encoding), { maxLength: 4 }), encoding, (pairs, rest) => {
        const text = [...pairs.map(([{ name }, value]) => `${name}=${value}`), rest].join("&");
        const parsed = parseUrl({ search: `?${text}`, hash: `#${text}` });
        isOurs(parsed);
        expect(Object.keys(parsed.view).sort()).toEqual(Object.keys(defaultView).sort());
      }),
      { numRuns: 4000 },
    );
  });

  test("keeps parameters of other versions through any number of rounds", () => {
    const names = new Set(parameters.map(({ name }) => name));
    const unknownName = hostileText.filter((name) => !names.has(name));
    fc.assert(
      fc.property(fc.array(fc.tuple(unknownName, hostileText), { maxLength: 4 }), (pairs) => {
        const text = new URLSearchParams(pairs).toString();
        const once = parseUrl({ search: text, hash: text });
        expect(once.view).toEqual(defaultView);
        expect(once.unknown).toHaveLength(2 * pairs.length);
        const twice = parseUrl(formatUrl(once.view, once.unknown));
        expect(twice.unknown).toEqual(once.unknown);
      }),
      { numRuns: 3000 },
    );
  });

  test("adds nothing to what every object has", () => {
    for (const name of ["__proto__", "constructor", "prototype"]) {
      parseUrl({ search: `?${name}=1&${name}[polluted]=1`, hash: `#${name}.polluted=1` });
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("attributes and views that a host assigns", () => {
  test("are keys of the address with values that mean something, or a sentence of bounded length", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostKeys), hostileText), fc.option(hostileText), (name, value) => {
        for (const read of [changeOfAttribute(name, value), changesOfObject({ [name]: value })]) {
          if (!read.ok) expect(read.reason.length).toBeLessThan(500);
          else {
            const { view, problems } = withKeys(defaultView, read.changes);
            expect(problems).toEqual([]);
            expect(parseUrl(formatUrl(view)).view).toEqual(view);
            for (const key of Object.keys(keysOf(view))) expect(hostKeys).toContain(key);
          }
        }
      }),
      { numRuns: 4000 },
    );
  });
});

describe("what the browser has kept", () => {
  afterEach(() => vi.unstubAllGlobals());
  test("means something only where the atlas has written it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        vi.stubGlobal("window", { localStorage: { getItem: () => text } });
        expect(rememberedKeys()).toBe(text !== "0");
      }),
      { numRuns: 1000 },
    );
  });
});
