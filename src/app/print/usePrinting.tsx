import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { OwnInFile } from "../../export/format";
import { loadTexts } from "../../i18n/translator";
import type { OwnStore } from "../../state/own";
import { paperTokens, type ThemeId } from "../../theme/tokens";
import { useAtlas } from "../../ui/AtlasContext";
import { FailedNotice } from "../../ui/failure/Failed";
import { fetchAgain } from "../../ui/failure/fetchAgain";
import { wholeAtlasIn } from "../useWholeAtlas";

/** What the reader has brought along and wants on paper. */
async function filesOnPaper(own: OwnStore): Promise<OwnInFile | undefined> {
  const { files, inFiles } = own.getState();
  if (files.length === 0 || !inFiles) return undefined;
  const [{ ownInFile }] = await Promise.all([import("../exporting/ownInFile"), loadTexts("own")]);
  return ownInFile(files);
}

export type Printing = {
  /** Stands in the page while it is being printed. */
  readonly sheet: ReactNode;
  readonly print: () => void;
};

const isPrintKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "p";

/**
 * Prints the view as a sheet of its own: the map is drawn for paper first, so the keys for printing wait for it.
 * The code for it is fetched when it is first needed.
 */
export function usePrinting(theme: ThemeId, screenWidth: () => number): Printing {
  const { atlas, store, own, translator } = useAtlas();
  const [sheet, setSheet] = useState<ReactNode>(null);

  const print = async (): Promise<void> => {
    const [{ printPicture }, { PrintSheet }, whole] = await Promise.all([
      import("./printPicture"),
      import("./PrintSheet"),
      // Where the rest of the figures cannot be fetched, those at hand are printed.
      wholeAtlasIn(translator.language),
      loadTexts("tables"),
      loadTexts("way"),
      loadTexts("measure"),
      loadTexts("context"),
      loadTexts("error"),
    ]);
    const tokens = paperTokens(theme);
    const files = await filesOnPaper(own);
    const picture = await printPicture(store.getState(), whole ?? atlas, translator, screenWidth(), tokens, files);
    const sheet = <PrintSheet picture={picture} address={window.location.href} tokens={tokens} own={files} />;
    flushSync(() => setSheet(sheet));
    window.print();
  };
  const tryToPrint = (): void => {
    setSheet(null);
    fetchAgain("paper", print).catch(() => setSheet(<FailedNotice onAgain={tryToPrint} />));
  };
  const latest = useRef(tryToPrint);
  latest.current = tryToPrint;

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isPrintKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    const onDone = (): void => setSheet(null);
    window.addEventListener("keydown", onKey);
    window.addEventListener("afterprint", onDone);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("afterprint", onDone);
    };
  }, []);

  return { sheet, print: tryToPrint };
}
