import { useEffect, useRef, useState } from "react";
import type { Task } from "../../export/format";
import type { ExportedFile } from "./ExportingContext";

/** How far a download is. */
export type DownloadState =
  | { readonly kind: "idle" }
  /** `part` from 0 to 1. */
  | { readonly kind: "working"; readonly part: number }
  | { readonly kind: "done"; readonly name: string; readonly bytes: number }
  | { readonly kind: "cancelled" }
  /** `isOfNetwork`: a part of the page that makes the file did not come. */
  | { readonly kind: "failed"; readonly fault: unknown; readonly reason: string; readonly isOfNetwork: boolean };

/** Browsers have no common name for a script that cannot be fetched, but a common way to speak of it. */
function failure(fault: unknown): DownloadState {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return { kind: "failed", fault, reason, isOfNetwork: /fetch|import|load/i.test(reason) };
}

/** Hands a file to the browser, which saves it under this name. */
function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its own hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** Makes one file at a time and saves it; a file in the making can be given up. */
export function useDownload<Request>(make: (request: Request, task: Task) => Promise<ExportedFile>) {
  const [state, setState] = useState<DownloadState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  // Nobody waits for a file of a panel that was closed.
  useEffect(() => () => running.current?.abort(), []);

  const start = async (request: Request): Promise<void> => {
    const run = new AbortController();
    running.current = run;
    setState({ kind: "working", part: 0 });
    try {
      const onProgress = (part: number): void => {
        if (!run.signal.aborted) setState({ kind: "working", part });
      };
      const { blob, name } = await make(request, { signal: run.signal, onProgress });
      save(blob, name);
      setState({ kind: "done", name, bytes: blob.size });
    } catch (fault) {
      setState(run.signal.aborted ? { kind: "cancelled" } : failure(fault));
    }
  };

  return {
    state,
    start: (request: Request) => void start(request),
    cancel: () => running.current?.abort(),
    forget: () => setState({ kind: "idle" }),
  };
}
