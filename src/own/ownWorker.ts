// Reads a reader's own file beside the page, and answers what the page asks about it afterwards.

import { keepFeatures } from "./keepFeatures";
import type { Asked, Told } from "./messages";
import { readOwn } from "./readOwn";
import { sourceOf } from "./source";
import { createTileDrawer } from "./tiles/tileDrawer";

/** Parts under way to the page: as many as keep both sides busy, and no queue that the page would have to work off. */
const mostUnderWay = 2;

const tell = (told: Told, handedOver: Transferable[] = []): void => self.postMessage(told, { transfer: handedOver });
const tiles = createTileDrawer((id, picture) => tell({ kind: "tile", id, picture }, picture ? [picture] : []));
const kept = keepFeatures();
let underWay = 0;
let go: () => void = () => undefined;

async function read(file: Blob, name: string): Promise<void> {
  try {
    const reading = await readOwn(sourceOf(file), name, kept, {
      progress: (share) => tell({ kind: "progress", share }),
      async part(part) {
        tell({ kind: "part", part });
        tiles.add(part);
        underWay++;
        if (underWay < mostUnderWay) return;
        await new Promise<void>((free) => {
          go = free;
        });
      },
    });
    tiles.end();
    tell({ kind: "end", reading });
  } catch (fault) {
    tell({ kind: "broken", message: fault instanceof Error ? fault.message : String(fault) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.kind === "read") void read(data.file, data.name);
  else if (data.kind === "feature") tell({ kind: "feature", id: data.id, feature: kept.feature(data.index) });
  else if (data.kind === "find") tell({ kind: "found", id: data.id, found: kept.find(data.sought) });
  else if (data.kind === "tile") tiles.ask(data.id, data.tile);
  else if (data.kind === "tileGone") tiles.giveUp(data.id);
  else {
    underWay--;
    go();
  }
});
