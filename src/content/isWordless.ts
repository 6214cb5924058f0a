import type { Figure } from "../domain/figure";

/** What the source tells without counting anything: its title, not the lack of a number, is what a reader looks for. */
export const isWordless = ({ amount, quantity, status }: Figure): boolean =>
  amount.kind === "none" && status !== "considered" && (quantity === "event" || quantity === "statement");
