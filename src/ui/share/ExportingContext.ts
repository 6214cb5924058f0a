import { createContext, useContext } from "react";
import type { Choices, Task } from "../../export/format";
import type { FormatId } from "../../export/formats";
import type { Size } from "../../picture/projection";

/** Which file is wanted, and how. */
export type ExportRequest = {
  readonly format: FormatId;
  readonly choices: Choices;
  /** Whether pictures hold what the reader has brought along; nobody else may ask for that. */
  readonly own: boolean;
};
export type ExportedFile = { readonly name: string; readonly blob: Blob };

/** What the page can hand out. */
export type Exporting = {
  /** Makes a file of what is shown now. Rejects with the signal's reason when it is aborted. */
  readonly make: (request: ExportRequest, task: Task) => Promise<ExportedFile>;
  /** With what the reader has brought along, unless they say otherwise in the Share panel. */
  readonly print: () => void;
  /** Px of the map on the reader's screen. */
  readonly screen: () => Size;
};

export const ExportingContext = createContext<Exporting | null>(null);

/** What the page can hand out. */
export function useExporting(): Exporting {
  const exporting = useContext(ExportingContext);
  if (!exporting) throw new Error("useExporting is called outside its provider");
  return exporting;
}
