import { keysOf } from "../../state/keys";
import { follow, type HostedPage } from "./follow";
import { type HostEvent, type Received, type RequestId, readMessage } from "./messages";
import { parentPage } from "./parentPage";
import { rateOf } from "./rate";
import { followWantedHeight } from "./wantedHeight";

/** More than any slide or article needs; a loop gone wrong stops here. */
const commandsPerSecond = 20;

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** Tells of every change of the view; several changes of one act are one event. */
function tellChanges({ store }: HostedPage, tell: (event: HostEvent) => void): () => void {
  let told = store.getState();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tellNow = (): void => {
    waiting = undefined;
    const now = store.getState();
    const { selection } = now;
    if (selection?.id !== told.selection?.id) {
      tell({ event: "select", id: selection?.id ?? null, kind: selection?.kind ?? null });
    }
    if (now.scene !== told.scene) tell({ event: "scene", scene: now.scene });
    if (JSON.stringify(keysOf(now)) !== JSON.stringify(keysOf(told))) tell({ event: "view", view: keysOf(now) });
    told = now;
  };
  const stop = store.subscribe(() => {
    waiting ??= setTimeout(tellNow);
  });
  return () => {
    stop();
    clearTimeout(waiting);
  };
}

/**
 * Takes commands from the page around the frame and tells it what happens here, until the returned function is
 * called. A command that cannot be followed is answered by an `error` event with its reason, and changes nothing.
 */
export function connectHost(hosted: HostedPage): () => void {
  const page = parentPage();
  const rate = rateOf(commandsPerSecond, 1000);
  const ended = new AbortController();
  const { signal } = ended;

  const answer = (event: HostEvent, request: RequestId | null): void => {
    const transfer = event.event === "exported" ? [event.data] : [];
    page.tell(request === null ? event : { ...event, request }, transfer);
  };
  const obey = async ({ command, request }: Extract<Received, { kind: "command" }>): Promise<void> => {
    const outcome = await follow(command, hosted, signal).catch((fault: unknown) => ({
      ok: false as const,
      reason: `${command.kind}: ${reasonOf(fault)}`,
    }));
    if (signal.aborted) return;
    if (!outcome.ok) answer({ event: "error", reason: outcome.reason }, request);
    else if (outcome.answer) answer(outcome.answer, request);
  };
  // One after the other, since each builds on the view that the last has left. A file may take long and changes nothing.
  let last = Promise.resolve();
  const onMessage = (message: MessageEvent): void => {
    if (!page.isSenderOf(message)) return;
    const received = readMessage(message.data);
    if (received.kind === "foreign") return;
    const verdict = rate(performance.now());
    if (verdict === "firstBeyond") {
      const reason = `more than ${commandsPerSecond} commands within a second: the rest are not followed`;
      answer({ event: "error", reason }, null);
    }
    if (verdict !== "within") return;
    if (received.kind === "malformed") answer({ event: "error", reason: received.reason }, received.request);
    else if (received.command.kind === "export") void obey(received);
    else last = last.then(() => obey(received));
  };

  const stopTelling = tellChanges(hosted, (event) => page.tell(event));
  window.addEventListener("message", onMessage, { signal });
  page.tell({ event: "ready", view: keysOf(hosted.store.getState()) });
  const root = document.getElementById("root");
  const stopMeasuring = root && followWantedHeight(root, (height) => page.tell({ event: "height", height }));
  return () => {
    ended.abort();
    stopTelling();
    stopMeasuring?.();
  };
}
