/**
 * MapLibre's worker is a module of its own that a bundler does not see from the main one. Beside a site it is a
 * file, whose address is made absolute because MapLibre resolves it against the page and a relative build means it
 * against this script. In the one-file page it is a packed text that becomes an object URL, because nothing can be
 * fetched from `file://`. Apart from the engine, so that the file can be on its way before the engine has come.
 */
export async function workerAddress(): Promise<string> {
  if (__ONE_FILE__) {
    const { default: packed } = await import("virtual:maplibre-worker");
    const { unpackText } = await import("../domain/packed");
    const text = await unpackText(packed);
    return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  }
  const { default: url } = await import("maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url");
  return new URL(url, import.meta.url).href;
}

let fetched: Promise<void> | null = null;

/**
 * Fetches the worker's file, which then lies in the browser's cache: the engine asks for it late, and never says that
 * it did not come. Rejects when it does not; the next call tries again.
 */
export function fetchWorker(): Promise<void> {
  if (__ONE_FILE__) return Promise.resolve();
  fetched ??= workerAddress()
    .then((address) => fetch(address))
    .then(({ ok, url }) => {
      if (!ok) throw new Error(`${url} could not be fetched`);
    })
    .catch((fault: unknown) => {
      fetched = null;
      throw fault;
    });
  return fetched;
}
