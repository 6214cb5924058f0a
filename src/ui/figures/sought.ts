import { type RefObject, useEffect, useRef } from "react";
import type { FigureId } from "../../domain/ids";

/** The figure that a reader has pressed elsewhere. An errand and no state: it ends when the figure has been shown. */
let sought: FigureId | null = null;

/** The next panel that holds this figure begins at it. */
export const seekFigure = (figure: FigureId): void => {
  sought = figure;
};

const clearPx = 16;

/** Opens whatever the figure is folded into, and scrolls its panel alone: a frame must not move the page around it. */
function bringIntoSight(element: HTMLElement): void {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement) outer.open = true;
  }
  const scroll = element.closest(".panel-scroll");
  if (scroll) scroll.scrollTop += element.getBoundingClientRect().top - scroll.getBoundingClientRect().top - clearPx;
  const held = element.querySelector<HTMLElement>(":scope > summary") ?? element;
  if (held === element) element.tabIndex = -1;
  element.dataset.sought = "";
  held.focus({ preventScroll: true });
}

/** For the element that tells a figure: when it appears and is the one sought, it is brought into sight and focused. */
export function useSought<Element extends HTMLElement>(figure: FigureId): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (sought !== figure || !element.current) return;
    sought = null;
    bringIntoSight(element.current);
  }, [figure]);
  return element;
}

/** For who seeks a figure that may stand on the page already: then it does not appear anew, and is shown now. */
export function showSought(): void {
  const element = sought && document.querySelector<HTMLElement>(`.panel-scroll [data-figure="${sought}"]`);
  if (!element) return;
  sought = null;
  bringIntoSight(element);
}
