import { linesShownBy } from "../../content/story";
import { boundsOf } from "../../domain/bounds";
import type { Story } from "../../domain/scene";
import type { Address, Speech, Told } from "../../export/told";
import { sceneWords } from "../../i18n/sceneWords";
import { sceneView } from "../../state/scenes";
import type { View } from "../../state/view";

/** The scenes of the story at their numbers, each with its words and the figures that it cites, the large one first. */
export function toldScenes(
  scenes: Story,
  base: View,
  addressOf: (view: View) => Address,
  { atlas, format, translator }: Speech,
): readonly (Told | undefined)[] {
  return scenes.map((scene, i) => {
    if (!scene) return undefined;
    const { title, text, notes } = sceneWords(scene, atlas.figures, translator, format);
    // What a reader measures is no part of the story.
    const view = { ...sceneView(scene, i + 1, base), measure: null };
    const ids = new Set([scene.figure, ...scene.beside, ...scene.cites.map(({ figure }) => figure)]);
    return {
      title,
      text: [text],
      notes,
      figures: [...ids].flatMap((id) => atlas.figures.find((figure) => figure.id === id) ?? []),
      view,
      sight: { kind: "about", bounds: boundsOf(linesShownBy(scene, atlas)) },
      series: scene.chart ?? null,
      address: addressOf(view),
    };
  });
}
