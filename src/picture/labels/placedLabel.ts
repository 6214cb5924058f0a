import type { Attributes } from "../svg";
import type { Box } from "./room";

/** A label that found its room. */
export type PlacedLabel = {
  readonly look: Attributes;
  /** Markup of the text. */
  readonly written: string;
  /** Markup that the text refers to: the line that it runs along. */
  readonly definition?: string;
  /** The room that it takes. */
  readonly boxes: readonly Box[];
};
