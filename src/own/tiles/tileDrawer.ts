import type { OwnPart, OwnTile } from "../../domain/ownData";
import { drawTile } from "./drawTile";
import { type PackedPart, pack } from "./packed";

/** Begun tiles that are kept while a file is read: as many as a large screen shows. */
const mostBegun = 40;

type Begun = { readonly canvas: OffscreenCanvas; upTo: number };

/** Draws what has been read of a file, square by square. */
export type TileDrawer = {
  add(part: OwnPart): void;
  /** Nothing more comes. */
  end(): void;
  /** Answers when its turn has come: the square asked for last first, as whoever moves the map left those before. */
  ask(id: number, tile: OwnTile): void;
  /** Nobody waits for it any more. */
  giveUp(id: number): void;
};

/**
 * @param answer takes a square; null where nothing of the file lies in it, where it was given up, and where the
 *   browser has no canvas beside the page
 */
export function createTileDrawer(answer: (id: number, picture: ImageBitmap | null) => void): TileDrawer {
  const parts: PackedPart[] = [];
  const asked = new Map<number, OwnTile>();
  const begun = new Map<string, Begun>();
  let hasEnded = false;
  let isDrawing = false;

  /** While parts still come, a square is drawn on from where it was left. */
  function begunFor(tile: OwnTile): Begun {
    const key = JSON.stringify(tile);
    const known = begun.get(key) ?? { canvas: new OffscreenCanvas(tile.side, tile.side), upTo: 0 };
    begun.delete(key);
    if (hasEnded) return known;
    begun.set(key, known);
    for (const oldest of begun.keys()) {
      if (begun.size <= mostBegun) break;
      begun.delete(oldest);
    }
    return known;
  }

  async function draw(tile: OwnTile): Promise<ImageBitmap | null> {
    const square = begunFor(tile);
    // Drawn here and not by the graphics card, which is busy with the map.
    const paper = square.canvas.getContext("2d", { willReadFrequently: true });
    if (!paper) return null;
    drawTile(paper, parts.slice(square.upTo), tile);
    square.upTo = parts.length;
    return hasEnded ? square.canvas.transferToImageBitmap() : createImageBitmap(square.canvas);
  }

  async function drawAll(): Promise<void> {
    if (isDrawing) return;
    isDrawing = true;
    for (let next = [...asked].at(-1); next; next = [...asked].at(-1)) {
      const [id, tile] = next;
      asked.delete(id);
      answer(id, await draw(tile).catch(() => null));
      // What was given up meanwhile is heard of only now.
      await new Promise((go) => setTimeout(go, 0));
    }
    isDrawing = false;
  }

  return {
    add(part) {
      parts.push(pack(part));
    },
    end() {
      hasEnded = true;
      begun.clear();
    },
    ask(id, tile) {
      asked.set(id, tile);
      void drawAll();
    },
    giveUp(id) {
      if (asked.delete(id)) answer(id, null);
    },
  };
}
