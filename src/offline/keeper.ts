/** What is kept of one build of the site. */
export type Kept = {
  /** Changes with every file. */
  readonly version: string;
  /** Paths below the site's address; the page itself is the empty one. */
  readonly paths: readonly string[];
  /** The script that the page begins with: a page that names another belongs to another build. */
  readonly entry: string;
};

type Browser = { readonly caches: CacheStorage; readonly fetch: (request: Request) => Promise<Response> };

/** So few at a time leave the network to whatever the reader does meanwhile. */
const atOnce = 3;

/** Names in `assets/` carry a hash of what is inside: what was fetched under one is never outdated. */
const isLasting = (path: string): boolean => path.startsWith("assets/");

/**
 * Keeps all files of one build, so that a later visit needs no network. A build is kept whole or not at all: the
 * page that is shown and the parts that it asks for later belong together.
 *
 * @param scope address of the site
 */
export function keeperOf({ version, paths, entry }: Kept, scope: string, browser: Browser) {
  // Other sites may stand on the same origin, another copy of this one among them.
  const family = `corridor-atlas ${scope} `;
  const name = `${family}${version}`;
  const known = new Set(paths);

  const fetched = async (path: string): Promise<Response> => {
    const response = await browser.fetch(
      new Request(`${scope}${path}`, { cache: isLasting(path) ? "default" : "no-cache" }),
    );
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    if (path === "" && !(await response.clone().text()).includes(entry))
      throw new Error("The page is of another build");
    // An answer that was led elsewhere cannot stand for a page.
    return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  };
  const keep = async (cache: Cache, path: string): Promise<void> => {
    const address = `${scope}${path}`;
    // What an interrupted visit, or the build before, has fetched already is not fetched again.
    if (isLasting(path)) {
      if (await cache.match(address)) return;
      const before = await browser.caches.match(address, { ignoreVary: true });
      if (before) return cache.put(address, before);
    }
    await cache.put(address, await fetched(path));
  };

  return {
    /** Fetches what is not there yet. Rejects where a file does not come; the next visit goes on from there. */
    async fill(): Promise<void> {
      const cache = await browser.caches.open(name);
      const left = [...paths];
      const take = async (): Promise<void> => {
        for (let path = left.shift(); path !== undefined; path = left.shift()) await keep(cache, path);
      };
      await Promise.all(Array.from({ length: atOnce }, take));
    },
    /** Forgets old builds but the last, whose parts a page that is still open may ask for. */
    async tidy(): Promise<void> {
      const builds = (await browser.caches.keys()).filter((one) => one.startsWith(family) && one !== name);
      await Promise.all(builds.slice(0, -1).map((one) => browser.caches.delete(one)));
    },
    /** Where the answer to a request is kept; null for what is not of this site's files. */
    kept({ method, mode, url }: Pick<Request, "method" | "mode" | "url">): string | null {
      const address = url.replace(/[?#].*$/, "");
      if (method !== "GET" || !address.startsWith(scope)) return null;
      const path = address.slice(scope.length);
      if (path === "index.html" && mode === "navigate") return scope;
      return known.has(path) || isLasting(path) ? address : null;
    },
    /** From this build, else from the one before, else from the network. */
    async answer(address: string, request: Request): Promise<Response> {
      const cache = await browser.caches.open(name);
      return (
        (await cache.match(address, { ignoreVary: true })) ??
        (await browser.caches.match(address, { ignoreVary: true })) ??
        browser.fetch(request)
      );
    },
  };
}
