import type { Figure } from "../domain/figure";
import type { Scene, Slot } from "../domain/scene";
import type { Formatter } from "./format";
import type { Translator } from "./translator";

/** What is said in a scene: its title, its two or three sentences, and the speaker's own notes. */
export type SceneWords = { readonly title: string; readonly text: string; readonly notes: string };

function filled(figure: Figure, { as }: Slot, format: Formatter): string | number {
  switch (as) {
    case "amount":
      return format.amount(figure);
    case "bareAmount":
      return format.bareAmount(figure);
    case "count":
      return figure.amount.kind === "none" ? 0 : figure.amount.value;
    case "percentChange":
      return figure.change ? format.percentChange(figure.change.percent) : "";
    case "period":
      return figure.period ? format.period(figure.period) : "";
    case "year":
      return figure.period?.from.slice(0, 4) ?? "";
  }
}

/**
 * A scene's words in the translator's language, with every number from its figure. The part `story` must have come.
 *
 * @param figures those of the whole atlas
 * @throws when a slot's figure is not among them: the story was parsed against another atlas
 */
export function sceneWords(scene: Scene, figures: readonly Figure[], { t }: Translator, format: Formatter): SceneWords {
  const slots = Object.fromEntries(
    Object.entries(scene.slots).map(([name, slot]) => {
      const figure = figures.find(({ id }) => id === slot.figure);
      if (!figure) throw new Error(`The scene ${scene.id} cites a figure that is not there: ${slot.figure}`);
      return [name, filled(figure, slot, format)];
    }),
  );
  return {
    title: t(`scene.${scene.id}.title`, slots),
    text: t(`scene.${scene.id}.text`, slots),
    notes: t(`scene.${scene.id}.notes`, slots),
  };
}
