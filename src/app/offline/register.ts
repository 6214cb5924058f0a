/** Beside the page, wherever that is. */
const worker = (): string => new URL("sw.js", document.baseURI).href;

/** A build of the atlas that waits to take the place of the one on the screen. */
export type Newer = { readonly takeOver: () => void };

function onceInstalled(installing: ServiceWorker, tell: (worker: ServiceWorker) => void, signal: AbortSignal): void {
  const check = (): void => {
    if (installing.state === "installed") tell(installing);
  };
  installing.addEventListener("statechange", check, { signal });
  check();
}

const takesOver = (waiting: ServiceWorker): Newer => ({
  takeOver() {
    // All that is shown stands in the address: loaded anew, the page shows the same.
    navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), { once: true });
    waiting.postMessage("take over");
  },
});

/**
 * Has the browser keep the site for visits without a network, and tells of newer builds, until the signal comes.
 * Rejects where the browser does not let it.
 */
export async function keepOffline(tell: (newer: Newer) => void, signal: AbortSignal): Promise<void> {
  const address = worker();
  const policy = window.trustedTypes?.createPolicy("corridor-atlas-offline", {
    createScriptURL: (asked) => (asked === address ? asked : null),
  });
  const registration = await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, {
    updateViaCache: "none",
  });
  // Without one in charge, what comes is the first, and nothing is newer than what is shown.
  const onWaiting = (waiting: ServiceWorker): void => {
    if (navigator.serviceWorker.controller && !signal.aborted) tell(takesOver(waiting));
  };
  if (registration.waiting) onWaiting(registration.waiting);
  const onFound = (): void => {
    if (registration.installing) onceInstalled(registration.installing, onWaiting, signal);
  };
  registration.addEventListener("updatefound", onFound, { signal });
  onFound();
  // A page that is left open for days asks when somebody comes back to it.
  const onSeen = (): void => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  };
  document.addEventListener("visibilitychange", onSeen, { signal });
}
