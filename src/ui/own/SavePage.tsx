import "../share/downloads.css";
import "./savePage.css";
import { useEffect, useRef, useState } from "react";
import type { Task } from "../../export/format";
import { savedName, savePage, UnsavedError } from "../../export/onePage/savePage";
import { useAtlas } from "../AtlasContext";
import { FailedAct } from "../failure/FailedAct";
import { isFocusLost } from "../focusMap";
import { PanelSection } from "../primitives/PanelSection";
import { DownloadProgress } from "../share/DownloadProgress";
import { useDownload } from "../share/useDownload";
import { useSavable, useSavedSize } from "./useSavable";

const make = async (files: readonly File[], task: Task) => ({ name: savedName, blob: await savePage(files, task) });

/** In the one-file page: saves it anew with what the reader has brought along in it. */
export function SavePage() {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const { files, isReading } = useSavable();
  const size = useSavedSize(files, isReading);
  const { state, start, cancel } = useDownload(make);
  const [asked, setAsked] = useState(files);
  const button = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const wasWorking = useRef(false);
  const isWorking = state.kind === "working";
  useEffect(() => {
    if (wasWorking.current === isWorking) return;
    wasWorking.current = isWorking;
    // It may stand below what is seen of the panel.
    told.current?.scrollIntoView({ block: "nearest" });
    // The button that gives up goes with the progress.
    if (isFocusLost()) button.current?.focus({ preventScroll: true });
  }, [isWorking]);
  if (files.length === 0) return null;

  const isBusy = isWorking || isReading;
  const save = (): void => {
    if (isBusy) return;
    setAsked(files);
    start(files);
  };
  // What came of other files says nothing of these.
  const outcome = asked === files ? state : null;
  const megabytes = (bytes: number): string => format.number(Math.round(bytes / 1e5) / 10);
  const why = (fault: unknown, reason: string): string => {
    if (!(fault instanceof UnsavedError)) return t("export.failed", { reason });
    const { unsaved } = fault;
    return unsaved.kind === "fileGone" ? t("own.save.gone", { name: unsaved.name }) : t("own.save.changed");
  };
  return (
    <PanelSection title={t("own.save.title")} className="own-save">
      <p>{t("own.save.lead")}</p>
      <div className="own-save-act">
        <button ref={button} type="button" className="main-button" aria-disabled={isBusy} onClick={save}>
          {t("own.save.act")}
        </button>
        {size !== null && <span>{t("own.save.size", { size: megabytes(size) })}</span>}
      </div>
      <div ref={told}>
        {isWorking && <DownloadProgress part={state.part} name={savedName} onCancel={cancel} />}
        <p className="download-outcome" role="status">
          {outcome?.kind === "done" && t("own.save.done", { name: outcome.name, size: megabytes(outcome.bytes) })}
          {outcome?.kind === "cancelled" && t("export.cancelled")}
        </p>
        {outcome?.kind === "failed" && <FailedAct onAgain={save}>{why(outcome.fault, outcome.reason)}</FailedAct>}
      </div>
    </PanelSection>
  );
}
