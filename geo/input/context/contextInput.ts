import type { ContextKind, ContextStatus, NotDrawnBecause } from "../../../src/domain/contextLine";
import type { ContextId, ContextLineId } from "../../../src/domain/ids";
import { contextLineId, type SourceId, sourceId } from "../../../src/domain/ids";

/** A name in each of the atlas's languages. */
export type Names = Readonly<Record<"en" | "ru" | "kk" | "az" | "ka" | "tr" | "zh", string>>;

type Common = {
  readonly id: ContextLineId;
  readonly kind: ContextKind;
  readonly status: ContextStatus;
  readonly names: Names;
  readonly sources: readonly SourceId[];
};

/** A line of a context layer: drawn through what its sources name, or named alone. */
export type ContextInput = Common &
  (
    | {
        /**
         * Ids of places, towns or labels of the base map, in order. Between two that lie on one route of the atlas the
         * line follows that route; elsewhere it is a great circle, and means no more than the order of its places.
         */
        readonly through: readonly string[];
      }
    | { readonly notDrawn: NotDrawnBecause }
  );

export type ContextLayerInput = { readonly layer: ContextId; readonly lines: readonly ContextInput[] };

/** An id written by hand; a misspelt one stops the build at once. */
export function line(text: string): ContextLineId {
  const id = contextLineId(text);
  if (id === null) throw new Error(`"${text}" is not the id of a line of a context layer`);
  return id;
}

/** Source ids in order, as a list parted by spaces. */
export const from = (ids: string): readonly SourceId[] =>
  ids.split(/\s+/).map((text) => {
    const id = sourceId(text);
    if (id === null) throw new Error(`"${text}" is not a source id`);
    return id;
  });

/** Stops in order, as a list parted by spaces. */
export const stops = (ids: string): readonly string[] => ids.trim().split(/\s+/);
