export type Swipe = "next" | "previous";
type At = { readonly clientX: number; readonly clientY: number };

const leastPx = 48;

/** What a finger meant between touching and leaving: a swipe is long, and more across than along. */
export function swipeBetween(from: At, to: At | undefined): Swipe | null {
  if (!to) return null;
  const [across, along] = [to.clientX - from.clientX, to.clientY - from.clientY];
  if (Math.abs(across) < leastPx || Math.abs(across) < 1.5 * Math.abs(along)) return null;
  return across < 0 ? "next" : "previous";
}
