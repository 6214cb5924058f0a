import type { SourceId } from "./ids";

export type Source = {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** Null for a source that has no page of its own; then the title says where it is found. */
  readonly url: string | null;
  /** ISO date, month or year, as exact as known; null where the page bears none. */
  readonly published: string | null;
  /** ISO date on which the page was read. */
  readonly accessed: string;
  readonly licence?: string;
};
