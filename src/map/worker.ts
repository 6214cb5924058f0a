import { setWorkerUrl } from "maplibre-gl";
import { fetchWorker, workerAddress } from "./workerAddress";

let wired: Promise<void> | null = null;

/**
 * Lets the engine start its worker and nothing else from a text: the engine hands over a plain address, which only
 * the policy called `default` can make a trusted one. A page without an origin, as in a sandboxed frame or on the
 * disk, starts the worker's very text.
 */
function trust(address: string): void {
  const isOurs = (asked: string): boolean =>
    asked === address || (globalThis.origin === "null" && asked.startsWith("data:text/javascript;"));
  window.trustedTypes?.createPolicy("default", { createScriptURL: (asked) => (isOurs(asked) ? asked : null) });
}

async function wire(): Promise<void> {
  const [address] = await Promise.all([workerAddress(), fetchWorker()]);
  trust(address);
  setWorkerUrl(address);
}

/** Tells the engine where its worker is, once. Unwired, layers stay blank in the built page. */
export function wireWorker(): Promise<void> {
  wired ??= wire().catch((fault: unknown) => {
    wired = null;
    throw fault;
  });
  return wired;
}
