import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "@playwright/test";

/** What a page holds after a collection. */
export type Holdings = {
  /** Bytes of script objects. */
  readonly heap: number;
  /** Bytes of script objects of the workers, together. */
  readonly workerHeap: number;
  readonly listeners: number;
  /** Nodes in memory, those that stand in no document included. */
  readonly nodes: number;
  /** Those that stand in the page. */
  readonly shown: number;
  readonly documents: number;
  readonly workers: number;
  /** Canvases in memory, whether they stand in the page or not. */
  readonly canvases: number;
  readonly contexts: number;
  /** Object URLs that nobody has revoked. */
  readonly urls: number;
  /** Bytes of the page's process and of the graphics' process; null where the system does not tell. */
  readonly resident: number | null;
};

/** How much of the machine's memory a process takes, on systems that have it as a file. */
function residentOf(id: number): number | null {
  try {
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]);
  } catch {
    return null;
  }
}

async function resident(browser: CDPSession): Promise<number | null> {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  const sizes = processInfo.filter(({ type }) => /renderer|gpu/i.test(type)).map(({ id }) => residentOf(id));
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

/** A collection frees wrappers, the next what those held, and what waits for a frame is held until then. */
async function collect(page: Page, cdp: CDPSession): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestIdleCallback(() => done()))),
    );
    await cdp.send("HeapProfiler.collectGarbage");
  }
}

/** Asks every worker of a page something; the session hands letters to and fro. */
async function workersOf(cdp: CDPSession): Promise<{ heaps(): Promise<readonly number[]> }> {
  const present = new Set<string>();
  const answers = new Map<number, (result: { usedSize?: number }) => void>();
  let asked = 0;
  cdp.on("Target.attachedToTarget", ({ sessionId }) => present.add(sessionId));
  cdp.on("Target.detachedFromTarget", ({ sessionId }) => present.delete(sessionId));
  cdp.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result }: { id: number; result: { usedSize?: number } } = JSON.parse(message);
    answers.get(id)?.(result);
    answers.delete(id);
  });
  await cdp.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ask = (sessionId: string, method: string): Promise<{ usedSize?: number }> =>
    new Promise((done) => {
      const id = ++asked;
      answers.set(id, done);
      void cdp.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) });
    });
  return {
    heaps: () =>
      Promise.all(
        [...present].map(async (session) => {
          await ask(session, "HeapProfiler.collectGarbage");
          return (await ask(session, "Runtime.getHeapUsage")).usedSize ?? Number.NaN;
        }),
      ),
  };
}

export type Scales = { weigh(): Promise<Holdings> };

/** Weighs a page that `watch` has run in. */
export async function scalesFor(page: Page): Promise<Scales> {
  const cdp = await page.context().newCDPSession(page);
  const own = await page.context().browser()?.newBrowserCDPSession();
  await cdp.send("Performance.enable");
  const workers = await workersOf(cdp);
  return {
    async weigh() {
      // What the page has said to the console is held for tools that might ask for it.
      await cdp.send("Runtime.discardConsoleEntries");
      await collect(page, cdp);
      const { metrics } = await cdp.send("Performance.getMetrics");
      const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      const counted = await page.evaluate(() => {
        const { stay } = window;
        if (!stay) throw new Error("Nothing is watched in this page");
        const walker = document.createTreeWalker(document);
        let shown = 1;
        while (walker.nextNode()) shown += 1;
        return { urls: stay.urls(), canvases: stay.canvases(), contexts: stay.contexts(), shown };
      });
      const heaps = await workers.heaps();
      return {
        ...counted,
        heap: metric("JSHeapUsedSize"),
        workerHeap: heaps.reduce((sum, bytes) => sum + bytes, 0),
        listeners: metric("JSEventListeners"),
        nodes: metric("Nodes"),
        documents: metric("Documents"),
        workers: page.workers().length,
        resident: own ? await resident(own) : null,
      };
    },
  };
}
