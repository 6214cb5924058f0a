import { fontFamily } from "../theme/type";

/**
 * Loads the faces that hold these characters. MapLibre draws labels with the page's fonts but asks only for the
 * Latin face, so a Cyrillic label drawn first would keep a stranger's letters.
 */
export async function loadFaces(characters: string): Promise<void> {
  await document.fonts.load(`16px "${fontFamily}"`, characters || "a");
}
