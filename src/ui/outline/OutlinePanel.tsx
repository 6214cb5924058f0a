import "./outline.css";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { selectRoute, selectSegment } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { type Tone, toneOfSegment } from "../tone";
import { OutlineItem } from "./OutlineItem";
import type { OutlineNode } from "./outline";
import { outlineAppeared } from "./seekOutline";
import { useOutline } from "./useOutline";
import { useOutlineWords } from "./useOutlineWords";

function toneOf(node: OutlineNode): Tone {
  if (node.kind === "segment") return toneOfSegment(node.segment);
  return node.kind === "route" ? node.key : node.way[0].route;
}

/** Scrolls a row into the panel's sight, and nothing around the panel: a frame must not move its page. */
function showInPanel(row: Element | null): void {
  const scroll = row?.closest(".panel-scroll");
  if (!row || !scroll) return;
  const [place, room] = [row.getBoundingClientRect(), scroll.getBoundingClientRect()];
  if (place.bottom > room.bottom) scroll.scrollTop += place.top - room.top - room.height / 3;
}

/** The map as a list: every route with its sections in order, for keys and for the ear as for the eye. */
export function OutlinePanel() {
  const { store, translator } = useAtlas();
  const { t } = translator;
  const { nameOf, markOf } = useOutlineWords();
  const tree = useRef<HTMLUListElement>(null);
  const outline = useOutline(nameOf, (key) => tree.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus());

  useEffect(() => {
    showInPanel(tree.current?.querySelector('[tabindex="0"]') ?? null);
    outlineAppeared();
  }, []);

  const turn = ({ key }: OutlineNode): void => outline.fold(key, !outline.folded.has(key));
  const press = (node: OutlineNode): void => {
    if (node.kind === "segment") selectSegment(store, node.segment.id, node.segment.route);
    else if (node.kind === "route") selectRoute(store, node.key);
    else turn(node);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPress = event.key === "Enter" || event.key === " ";
    if (!isPress) outline.onKeyDown(event);
    else {
      event.preventDefault();
      if (outline.current) press(outline.current);
    }
  };

  return (
    <>
      <p className="lead">{t("outline.lead")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a tree is a list whose items have keys. */}
      <ul ref={tree} role="tree" className="outline" aria-label={t("outline.label")} onKeyDown={onKeyDown}>
        {outline.rows.map((row) => (
          <OutlineItem
            key={row.node.key}
            row={row}
            isCurrent={row.node === outline.current}
            isSelected={row.node.key === outline.selected}
            isFolded={outline.folded.has(row.node.key)}
            tone={toneOf(row.node)}
            name={nameOf(row.node)}
            mark={markOf(row.node)}
            onPress={() => press(row.node)}
            onFold={() => turn(row.node)}
            onFocus={() => outline.onFocus(row.node.key)}
          />
        ))}
      </ul>
    </>
  );
}
