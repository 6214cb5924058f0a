import { useStore } from "zustand";
import type { SegmentId } from "../../domain/ids";
import { selectSegment } from "../../state/verbs";
import { useAtlas } from "../../ui/AtlasContext";
import { Chooser } from "../../ui/Chooser";
import { HoverHint } from "../../ui/HoverHint";
import type { Pointing } from "./pointing";

/** What stands beside the pointer: the name of the line under it, or a choice among several. */
export function Pointed({ pointing }: { pointing: Pointing }) {
  const { atlas, store } = useAtlas();
  const { hover, choice } = useStore(pointing);
  const close = (): void => pointing.setState({ choice: null });
  const choose = (id: SegmentId): void => {
    const segment = atlas.segments.get(id);
    close();
    if (segment) selectSegment(store, id, segment.route);
  };
  if (choice) return <Chooser at={choice.at} segments={choice.segments} onChoose={choose} onClose={close} />;
  return hover && <HoverHint segment={hover.id} at={hover.at} />;
}
