import { useStore } from "zustand";
import type { SegmentId } from "../../domain/ids";
import { selectSegment } from "../../state/verbs";
import { useAtlas, useView } from "../../ui/AtlasContext";
import { Chooser } from "../../ui/Chooser";
import { HoverHint } from "../../ui/HoverHint";
import { lazyWithTexts } from "../../ui/lazyWithTexts";
import type { Pointing } from "./pointing";

const GestureHint = lazyWithTexts("embed", () =>
  import("../../ui/embed/EmbedParts").then(({ GestureHint }) => GestureHint),
);

const OwnHint = lazyWithTexts("own", () => import("../../ui/own/OwnHint").then(({ OwnHint }) => OwnHint));

/**
 * What stands beside the pointer: the name of the line under it, or a choice among several; and in an embed, over
 * the map, by which gesture it moves.
 */
export function Pointed({ pointing }: { pointing: Pointing }) {
  const { atlas, store } = useAtlas();
  const { hover, own, choice, leftToPage } = useStore(pointing);
  const isEmbed = useView((view) => view.embed);
  const close = (): void => pointing.setState({ choice: null });
  const choose = (id: SegmentId): void => {
    const segment = atlas.segments.get(id);
    close();
    if (segment) selectSegment(store, id, segment.route);
  };
  return (
    <>
      {choice && <Chooser at={choice.at} segments={choice.segments} onChoose={choose} onClose={close} />}
      {hover && !choice && <HoverHint line={hover.id} at={hover.at} />}
      {own && !choice && <OwnHint {...own} />}
      {isEmbed && <GestureHint unused={leftToPage} />}
    </>
  );
}
