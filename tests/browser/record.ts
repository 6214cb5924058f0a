import type { BrowserContext, ConsoleMessage, Page, Request } from "@playwright/test";

/** What a page did besides showing itself, from its first request on. */
export type Recorded = {
  readonly requests: readonly string[];
  /** Errors and warnings of the page's own: what it threw, what it wrote, what it could not load. */
  readonly complaints: readonly string[];
};

/**
 * WebGL drawn in software says that reading pixels is slow; that is the machine's business, not the page's.
 */
const machinesOwn = /GL Driver Message|GPU stall due to ReadPixels|software WebGL/i;

/** Most tests open a new browser, where keeping the site would fetch all of it: Playwright stops that, and says so. */
const testsOwn = /Service Worker registration blocked by Playwright/;

/** Writes down everything from now on, workers included. */
export function record(page: Page, context: BrowserContext): Recorded {
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request: Request) => requests.push(request.url()));
  context.on("requestfailed", (request) => complaints.push(`not loaded: ${request.url()}`));
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  // What the content security policy forbids is written down even where nothing else would tell.
  void context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy: ${violatedDirective} forbids ${blockedURI} in ${sourceFile}`),
    );
  });
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("console", (message: ConsoleMessage) => {
    const bad = message.type() === "error" || message.type() === "warning";
    if (bad && !machinesOwn.test(message.text()) && !testsOwn.test(message.text()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  return { requests, complaints };
}
