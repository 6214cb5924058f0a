import type { Figure } from "../../domain/figure";

/** How sure a bar is: a result, our arithmetic, a plan, or what another source adds. */
export type BarLook = "reported" | "derived" | "planned" | "context";

/** How a bar is painted, by what its figure is. */
export function barLook({ status, origin }: Figure, isOutcome: boolean): BarLook {
  if (status === "planned" || status === "considered") return "planned";
  if (status === "derived") return "derived";
  return isOutcome && origin === "context" ? "context" : "reported";
}
