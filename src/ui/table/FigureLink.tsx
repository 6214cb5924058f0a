import type { MouseEvent, ReactNode } from "react";
import type { Figure } from "../../domain/figure";
import { formatUrl } from "../../state/url";
import { defaultView } from "../../state/view";
import { useAtlas } from "../AtlasContext";
import { selectionOf, showFigure } from "../figures/showFigure";

type Props = { readonly figure: Figure; readonly children: ReactNode };

/** From a row to the map: selects what the figure is about and shows the figure. A real link, so a press beside it can open it anew. */
export function FigureLink({ figure, children }: Props) {
  const { atlas, store } = useAtlas();
  const selection = selectionOf(figure);
  const { hash } = formatUrl({ ...defaultView, selection, panel: selection ? null : "figures" });
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    showFigure(figure, store, atlas);
  };
  return (
    <a className="table-figure" href={hash} onClick={onClick}>
      {children}
    </a>
  );
}
