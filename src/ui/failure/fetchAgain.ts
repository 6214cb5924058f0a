/** Style sheets that did not come. */
const failed = new Set<string>();

globalThis.document?.addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
    failed.add(target.href);
    // Whoever reads the page's style sheets, as for the letters of a picture, would stumble over an empty one.
    target.remove();
  },
  true,
);

const fetchSheet = (href: string): Promise<void> =>
  new Promise((done, fail) => {
    if (!failed.has(href)) return done();
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.crossOrigin = "";
    link.href = href;
    link.onload = () => {
      failed.delete(href);
      done();
    };
    link.onerror = () => fail(new Error(`${href} could not be fetched`));
    document.head.append(link);
  });

/** By who fetches: Vite counts a style sheet that it has asked for once as there, and would show its part undressed. */
const missing = new Map<unknown, ReadonlySet<string>>();

/**
 * Tries twice before it rejects: one hiccup of a network is not worth a word.
 *
 * @param owner the same at every call for the same thing
 */
export function fetchAgain<Thing>(owner: unknown, fetch: () => Promise<Thing>): Promise<Thing> {
  const all = async (): Promise<Thing> => {
    for (const href of missing.get(owner) ?? []) await fetchSheet(href);
    try {
      return await fetch();
    } catch (fault) {
      if (/CSS/.test(String(fault))) missing.set(owner, new Set(failed));
      throw fault;
    }
  };
  return all().catch(all);
}
