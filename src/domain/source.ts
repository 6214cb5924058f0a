import type { SourceId } from "./ids";

/** Who has published something, and where it is found. */
export type Source = {
  readonly id: SourceId;
  readonly publisher: string;
  /** In English; a work is cited by it. */
  readonly title: string;
  /** What the title says, in further languages that the page has asked for. */
  readonly titles?: Partial<Readonly<Record<"ru" | "kk" | "az" | "ka" | "tr" | "zh", string>>>;
  /** Null for a source that has no page of its own; then the title says where it is found. */
  readonly url: string | null;
  /** ISO date, month or year, as exact as known; null where the page bears none. */
  readonly published: string | null;
  /** ISO date on which the page was read. */
  readonly accessed: string;
  readonly licence?: string;
};
