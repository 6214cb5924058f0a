/** Px between which a frame's height makes sense, and what the map takes of it above a phone's sheet. */
const bounds = { least: 320, most: 1200, mapAboveSheet: 240, aroundCard: 56 } as const;
/** As high as it wants to be, a page of this width has its panel at the bottom: src/ui/sheet.ts. */
const sheetUpToPx = 640;
/** Height to width of a frame that has nothing but the map. */
const mapAlone = 10 / 16;

const heightOf = (elements: Iterable<Element>): number => {
  let sum = 0;
  for (const element of elements) sum += element.getBoundingClientRect().height;
  return sum;
};

/** The height in px at which the panel needs no scrolling; of the map alone, one that suits the width. */
export function wantedHeight(): number {
  const width = window.innerWidth;
  const panel = document.querySelector(".panel-frame");
  const scroll = panel?.querySelector(".panel-scroll");
  if (!panel || !scroll) return clamp(width * mapAlone);
  const head = heightOf(panel.querySelectorAll(":scope > .panel-head, :scope > .sheet-handle"));
  const { paddingTop, paddingBottom } = getComputedStyle(scroll);
  const body = heightOf(scroll.children) + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
  const around = width <= sheetUpToPx ? bounds.mapAboveSheet : bounds.aroundCard;
  return clamp(head + body + around);
}

const clamp = (px: number): number => Math.round(Math.min(Math.max(px, bounds.least), bounds.most));

/** Tells the height that is wanted whenever it changes, until the returned function is called. */
export function followWantedHeight(root: Element, tell: (height: number) => void): () => void {
  let last = 0;
  const look = (): void => {
    const height = wantedHeight();
    if (height !== last) tell(height);
    last = height;
  };
  const resized = new ResizeObserver(look);
  resized.observe(root);
  const changed = new MutationObserver(look);
  changed.observe(root, { childList: true, subtree: true });
  look();
  return () => {
    resized.disconnect();
    changed.disconnect();
  };
}
