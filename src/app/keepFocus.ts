import { isFocusLost } from "../ui/focusMap";

const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";

const canTake = (element: HTMLElement): boolean =>
  element.isConnected &&
  element.checkVisibility() &&
  !element.matches(":disabled, [tabindex='-1']") &&
  element.closest("[inert]") === null;

/** Where the focus was, and what lay around it then. */
type Held = {
  readonly element: Element;
  /** The nearest first. */
  readonly around: readonly Element[];
  /** What Tab came through before it, the nearest first. */
  readonly before: readonly HTMLElement[];
};

function heldAt(element: Element): Held {
  const around: Element[] = [];
  for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
    around.push(outer);
  }
  const all = [...document.querySelectorAll<HTMLElement>(focusable)];
  const stops: readonly Element[] = all;
  return { element, around, before: all.slice(0, Math.max(0, stops.indexOf(element))).reverse() };
}

/** The nearest thing before what has gone or, where that was the first of its part of the page, the first that stands there now. */
function nextTo({ around, before }: Held): HTMLElement | undefined {
  for (const part of around) {
    if (!part.isConnected) continue;
    const there = before.find((one) => part.contains(one) && canTake(one));
    const found = there ?? [...part.querySelectorAll<HTMLElement>(focusable)].find(canTake);
    if (found) return found;
  }
  return undefined;
}

/**
 * From now on the focus never falls to the page's beginning: where a pressed button goes with its press, its reader
 * goes on right before it. Whoever knows a better place puts the focus there, and this is not asked.
 */
export function keepFocus(): void {
  let held: Held | null =
    document.activeElement === document.body ? null : heldAt(document.activeElement ?? document.body);
  const rescue = (lost: Held): void => {
    if (isFocusLost()) nextTo(lost)?.focus({ preventScroll: true });
  };
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element) held = heldAt(target);
  });
  // A press beside all controls gives the focus up.
  document.addEventListener("pointerdown", () => {
    held = null;
  });
  new MutationObserver(() => {
    if (!held || held.element.isConnected) return;
    const lost = held;
    held = null;
    // Panels and stages see to their own first.
    requestAnimationFrame(() => requestAnimationFrame(() => rescue(lost)));
  }).observe(document.body, { childList: true, subtree: true });
}
