/** A page without an origin may start a module from a text alone: not from a file, nor from an object URL. */
const asAddress = (text: string): string => `data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`;

/**
 * Where the worker is. Beside a site it is a file, which a page in a sandboxed frame may fetch but not start; in the
 * one-file page it is a packed text.
 */
async function addressOf(): Promise<string> {
  if (__ONE_FILE__) {
    const { default: packed } = await import("virtual:own-worker");
    const { unpackText } = await import("../domain/packed");
    return asAddress(await unpackText(packed));
  }
  const { default: url } = await import("./ownWorker?worker&url");
  const { href } = new URL(url, import.meta.url);
  if (globalThis.origin !== "null") return href;
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} could not be fetched`);
  return asAddress(await answer.text());
}

/** Lets nothing be started but the worker, and with it nothing that anybody else names. */
const trusted = (address: string): string =>
  window.trustedTypes
    ?.createPolicy("corridor-atlas-own-file", { createScriptURL: (asked) => (asked === address ? asked : null) })
    .createScriptURL(address) ?? address;

let known: Promise<string> | null = null;

/** The address from which the worker starts; found once, and looked for anew after a failure. */
export function workerAddress(): Promise<string> {
  known ??= addressOf().then(trusted, (fault: unknown) => {
    known = null;
    throw fault;
  });
  return known;
}
