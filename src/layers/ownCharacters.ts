import type { OwnPart } from "../domain/ownData";
import { type DrawnFile, isNamed } from "./own";

const known = new WeakMap<OwnPart, string>();

function ofPart(part: OwnPart): string {
  const characters =
    known.get(part) ?? [...new Set(part.features.map(({ properties }) => properties.name).join(""))].join("");
  known.set(part, characters);
  return characters;
}

/** Every character that names of the reader's own features use on the map, so that their faces are loaded first. */
export const ownCharacters = (files: readonly DrawnFile[]): string =>
  [
    ...new Set(
      files
        .filter(isNamed)
        .flatMap(({ parts }) => parts.map(ofPart))
        .join(""),
    ),
  ].join("");
