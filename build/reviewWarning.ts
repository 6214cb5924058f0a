import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { Figure } from "../src/domain/figure.ts";
import { warningOf } from "./content/review.ts";

/** A build says when figures are past their day of review. It never fails for it: a day is no reason to stop a release. */
export const reviewWarning = (): Plugin => ({
  name: "review-warning",
  apply: "build",
  buildStart() {
    const figures: readonly Figure[] = JSON.parse(readFileSync("src/content/figures.json", "utf8"));
    const warning = warningOf(figures, new Date().toISOString().slice(0, 10));
    if (warning !== null) this.warn(warning);
  },
});
