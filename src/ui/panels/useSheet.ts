import { useState } from "react";

export const sheetHeights = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

export type Sheet = {
  readonly height: SheetHeight;
  /** Px while a finger holds the handle, else null. */
  readonly draggedPx: number | null;
  readonly setHeight: (height: SheetHeight) => void;
  readonly drag: (px: number | null) => void;
};

/** The height nearest to a share of the screen that the finger has left the sheet at. */
export const nearestHeight = (share: number): SheetHeight => (share < 0.36 ? "peek" : share < 0.7 ? "half" : "full");

/** The next height of the handle's button: up to full, then folded again. */
export const nextHeight = (height: SheetHeight): SheetHeight =>
  sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? "half";

/** The sheet's height: the reader's choice while the same kind of panel stands, the kind's own height before. */
export function useSheet(kind: string, usual: SheetHeight): Sheet {
  const [chosen, setChosen] = useState<{ readonly kind: string; readonly height: SheetHeight } | null>(null);
  const [draggedPx, drag] = useState<number | null>(null);
  return {
    height: chosen?.kind === kind ? chosen.height : usual,
    draggedPx,
    setHeight: (height) => setChosen({ kind, height }),
    drag,
  };
}
