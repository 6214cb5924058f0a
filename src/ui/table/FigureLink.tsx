import type { MouseEvent, ReactNode } from "react";
import type { Figure } from "../../domain/figure";
import { isContextId, isRouteId, segmentId } from "../../domain/ids";
import { formatUrl } from "../../state/url";
import { openPanel, selectContext, selectRoute, selectSegment } from "../../state/verbs";
import { defaultView, type Selection } from "../../state/view";
import { useAtlas } from "../AtlasContext";
import { seekFigure } from "../figures/sought";

/** What is selected to see a figure on the map; null for the country, which has no line. */
function selectionOf({ subject }: Figure): Selection | null {
  if (subject === "kazakhstan") return null;
  if (isRouteId(subject)) return { kind: "route", id: subject };
  if (isContextId(subject)) return { kind: "context", id: subject };
  const id = segmentId(subject);
  return id && { kind: "segment", id };
}

type Props = { readonly figure: Figure; readonly children: ReactNode };

/** From a row to the map: selects what the figure is about and shows the figure. A real link, so a press beside it can open it anew. */
export function FigureLink({ figure, children }: Props) {
  const { atlas, store } = useAtlas();
  const selection = selectionOf(figure);
  const { hash } = formatUrl({ ...defaultView, selection, panel: selection ? null : "figures" });
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    seekFigure(figure.id);
    const segment = selection?.kind === "segment" ? atlas.segments.get(selection.id) : undefined;
    if (segment) selectSegment(store, segment.id, segment.route);
    else if (selection?.kind === "route") selectRoute(store, selection.id);
    else if (selection?.kind === "context") selectContext(store, selection.id);
    else openPanel(store, "figures");
  };
  return (
    <a className="table-figure" href={hash} onClick={onClick}>
      {children}
    </a>
  );
}
