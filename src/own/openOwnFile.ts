import type { OwnFeature, OwnTile } from "../domain/ownData";
import { mostBytes } from "./limits";
import type { Asked, Found, Told } from "./messages";
import type { OwnFile, Reading, ReadingEvents } from "./ownFile";
import { workerAddress } from "./workerAddress";

type Waiting<Answer> = { readonly resolve: (answer: Answer) => void; readonly reject: (fault: unknown) => void };

const tooLarge: Reading = {
  ok: false,
  isFigures: false,
  faults: [{ kind: "tooLarge", line: null, feature: null, detail: null }],
  faultCount: 1,
};

/** Questions that wait for the worker's answer. */
function questions<Answer>() {
  const waiting = new Map<number, Waiting<Answer>>();
  return {
    ask: (id: number, send: () => void) =>
      new Promise<Answer>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send();
      }),
    answer(id: number, answer: Answer) {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    },
    rejectAll(fault: unknown) {
      for (const { reject } of waiting.values()) reject(fault);
      waiting.clear();
    },
  };
}

/**
 * A file that the reader has dropped or chosen. It is read in a worker of its own, so that a large one holds up
 * nothing, and stays there: neither it nor anything of it leaves the browser.
 *
 * @param name of the file, which says what it is where its content does not
 */
export function openOwnFile(file: Blob, name: string): OwnFile {
  const readings = questions<Reading>();
  const features = questions<OwnFeature | null>();
  const finds = questions<Found>();
  const tiles = questions<ImageBitmap | null>();
  let events: ReadingEvents | null = null;
  let worker: Worker | null = null;
  let started: Promise<void> | null = null;
  let ended: unknown = null;
  let last = 0;

  const send = (asked: Asked): void => worker?.postMessage(asked);

  function end(fault: unknown): void {
    if (ended !== null) return;
    ended = fault;
    worker?.terminate();
    for (const asked of [readings, features, finds, tiles]) asked.rejectAll(fault);
  }

  function hear(told: Told): void {
    if (ended !== null) return;
    if (told.kind === "progress") events?.progress(told.share);
    else if (told.kind === "part") {
      events?.part(told.part);
      send({ kind: "taken" });
    } else if (told.kind === "end") readings.answer(0, told.reading);
    else if (told.kind === "feature") features.answer(told.id, told.feature);
    else if (told.kind === "found") finds.answer(told.id, told.found);
    else if (told.kind === "tile") tiles.answer(told.id, told.picture);
    else end(new Error(`The file could not be read: ${told.message}`));
  }

  async function start(): Promise<void> {
    const address = await workerAddress();
    if (ended !== null) throw ended;
    worker = new Worker(address, { type: "module", name: "own file" });
    worker.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(new Error(`The worker that reads own files stopped: ${event.message || "it could not be started"}`));
    });
  }

  async function ask<Answer>(of: ReturnType<typeof questions<Answer>>, id: number, asked: Asked): Promise<Answer> {
    started ??= start();
    await started;
    if (ended !== null) throw ended;
    return of.ask(id, () => send(asked));
  }

  return {
    read(told) {
      if (file.size > mostBytes) return Promise.resolve(tooLarge);
      events = told;
      return ask(readings, 0, { kind: "read", file, name });
    },
    feature: (index) => ask(features, ++last, { kind: "feature", id: last, index }),
    find: (sought) => ask(finds, ++last, { kind: "find", id: last, sought }),
    async tile(tile: OwnTile, signal) {
      const id = ++last;
      signal.addEventListener("abort", () => send({ kind: "tileGone", id }), { once: true });
      // A file that was closed meanwhile has nothing to show.
      return ask(tiles, id, { kind: "tile", id, tile }).catch(() => null);
    },
    close: () => end(new DOMException("The file was closed", "AbortError")),
  };
}
