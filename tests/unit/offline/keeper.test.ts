import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keeperOf } from "../../../src/offline/keeper";

const scope = "https://example.org/atlas/";
const entry = "assets/index-1.js";

/** A browser's caches and a host, as far as the keeper asks for them. */
function world(host: Readonly<Record<string, string>>) {
  const kept = new Map<string, Map<string, string>>();
  const fetched: string[] = [];
  const answers = new Map(Object.entries(host));
  const addressOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : String(asked));
  const found = (text: string | undefined) => (text === undefined ? undefined : new Response(text));
  const open = (name: string) => {
    const files = kept.get(name) ?? new Map<string, string>();
    kept.set(name, files);
    return {
      match: async (asked: RequestInfo) => found(files.get(addressOf(asked))),
      put: async (asked: RequestInfo, response: Response) => void files.set(addressOf(asked), await response.text()),
    };
  };
  const caches = {
    open: async (name: string) => open(name),
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (asked: RequestInfo) =>
      found([...kept.values()].map((files) => files.get(addressOf(asked))).find((text) => text !== undefined)),
  } as unknown as CacheStorage;
  const fetch = async (request: Request): Promise<Response> => {
    const path = request.url.slice(scope.length);
    const text = answers.get(path);
    if (text === undefined) throw new TypeError("Failed to fetch");
    fetched.push(path);
    return new Response(text);
  };
  return { caches, fetch, kept, fetched, answers };
}

const page = `<script type="module" src="./${entry}"></script>`;
const files = { "": page, [entry]: "1", "assets/ka-1.js": "ka", "icon.svg": "icon" };
const build = (version: string, paths = Object.keys(files)) => ({ version, paths, entry });

describe("what is kept for visits without a network", () => {
  test("is every file of the build, and the page under its address alone", async () => {
    const one = world(files);
    const keeper = keeperOf(build("a"), scope, one);
    await keeper.fill();
    expect(one.fetched.sort()).toEqual(Object.keys(files).sort());
    one.answers.clear();
    const request = new Request(`${scope}?lang=ka`);
    const address = keeper.kept({ method: "GET", mode: "navigate", url: `${scope}?lang=ka#sel=btc` });
    expect(address).toBe(scope);
    expect(await (await keeper.answer(address ?? "", request)).text()).toBe(page);
  });

  test("goes on where it was interrupted, and asks the host only for what has changed", async () => {
    const { "icon.svg": _, ...half } = files;
    const one = world(half);
    await expect(keeperOf(build("a"), scope, one).fill()).rejects.toThrow();
    one.answers.set("icon.svg", "icon");
    one.fetched.length = 0;
    await keeperOf(build("a"), scope, one).fill();
    expect(one.fetched.filter((path) => path.startsWith("assets/")).length).toBeLessThan(2);
    one.fetched.length = 0;
    await keeperOf(build("b"), scope, one).fill();
    expect(one.fetched.sort()).toEqual(["", "icon.svg"]);
  });

  test("is never the page of another build", async () => {
    const one = world({ ...files, "": page.replace("index-1", "index-2") });
    await expect(keeperOf(build("a"), scope, one).fill()).rejects.toThrow(/another build/);
  });

  test("is the build of now and the last, whose parts an open page may ask for; other sites' stay", async () => {
    const one = world(files);
    await one.caches.open("somebody else's");
    await one.caches.open(`corridor-atlas ${scope}other/ a`);
    for (const version of ["a", "b", "c"]) {
      const keeper = keeperOf(build(version), scope, one);
      await keeper.fill();
      await keeper.tidy();
    }
    expect([...one.kept.keys()].sort()).toEqual(
      [
        "somebody else's",
        `corridor-atlas ${scope}other/ a`,
        `corridor-atlas ${scope} b`,
        `corridor-atlas ${scope} c`,
      ].sort(),
    );
  });

  test("answers for nothing that is not a file of the site", () => {
    const { kept } = keeperOf(build("a"), scope, world(files));
    const paths = new Set(Object.keys(files));
    fc.assert(
      fc.property(fc.webUrl(), fc.webPath(), (url, path) => {
        expect(kept({ method: "GET", mode: "cors", url })).toBeNull();
        const address = new URL(`${scope}x${path}`).href;
        const inside = address.slice(scope.length);
        expect(kept({ method: "GET", mode: "navigate", url: address })).toBe(paths.has(inside) ? address : null);
        expect(kept({ method: "POST", mode: "cors", url: scope })).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
