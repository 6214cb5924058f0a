import { drawnSegments } from "../../tests/browser/middle";
import type { Visit } from "../browser";

/** Bytes of script objects, the page's own and its workers'. */
export type Memory = { readonly page: number; readonly workers: number };

type Measured = {
  readonly breakdown: readonly {
    readonly bytes: number;
    readonly types: readonly string[];
    readonly attribution: readonly { readonly scope: string }[];
  }[];
};

/** What the page holds after a collection. */
export async function memory({ page }: Visit): Promise<Memory> {
  return page.evaluate(async () => {
    const { breakdown } = await (
      performance as unknown as { measureUserAgentSpecificMemory(): Promise<Measured> }
    ).measureUserAgentSpecificMemory();
    const scripts = breakdown.filter(({ types }) => types.includes("JavaScript"));
    const sum = (parts: typeof scripts): number => parts.reduce((total, { bytes }) => total + bytes, 0);
    const isPage = ({ attribution }: (typeof scripts)[number]): boolean =>
      attribution.some(({ scope }) => scope === "Window");
    return { page: sum(scripts.filter(isPage)), workers: sum(scripts.filter((part) => !isPage(part))) };
  });
}

async function heap({ cdp }: Visit): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize;
}

/** Bytes that the atlas holds before and after many selections, each by a link that shows all routes. */
export async function afterSelections(visit: Visit, count: number): Promise<{ before: number; after: number }> {
  const ids = drawnSegments().map(({ id }) => id);
  const select = (times: number): Promise<void> =>
    visit.page.evaluate(
      async ([all, turns]) => {
        for (let turn = 0; turn < turns; turn++) {
          history.replaceState(null, "", `#map=3.2/44/39&sel=${all[turn % all.length]}`);
          dispatchEvent(new PopStateEvent("popstate"));
          // A turn for the page's own work; what it draws is not waited for.
          await new Promise((done) => setTimeout(done, 0));
        }
        history.replaceState(null, "", "#map=3.2/44/39");
        dispatchEvent(new PopStateEvent("popstate"));
        await new Promise((done) => setTimeout(done, 1500));
      },
      [ids, times] as const,
    );
  // The first selections fill caches that stay: each panel's texts, each face of the fonts.
  await select(ids.length);
  const before = await heap(visit);
  await select(count);
  return { before, after: await heap(visit) };
}
