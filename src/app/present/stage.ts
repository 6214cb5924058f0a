import type { Rect, Stage } from "./sceneFraming";

/** Room at the sides for the names at both ends of a line; less on a narrow screen. */
const side = { share: 0.045, leastPx: 34, mostPx: 84 } as const;
const topPx = 44;
/** The bar with its margins. */
const barPx = 112;
/** A low window has no room above its bar to spare. */
const lowBarPx = 96;
const overSheetPx = 36;

/**
 * What the page leaves a scene of the map: what stands over it wears `data-covers`, with the value `sheet` for what
 * takes the whole width at the bottom.
 */
export function stageOf(shell: HTMLElement): Stage {
  const box = shell.getBoundingClientRect();
  const rectOf = (element: Element): Rect => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - box.left, top: top - box.top, right: right - box.left, bottom: bottom - box.top };
  };
  const sheet = shell.querySelector("[data-covers='sheet']");
  const covers = [...shell.querySelectorAll("[data-covers]")].filter((element) => element !== sheet).map(rectOf);
  const { width, height } = box;
  const aside = Math.min(side.mostPx, Math.max(side.leastPx, width * side.share));
  const low = height < 480;
  const bottom = sheet ? height - rectOf(sheet).top + overSheetPx : low ? lowBarPx : barPx;
  const top = low || sheet ? 30 : topPx;
  return { width, height, covers, margins: { left: aside, right: aside, top, bottom: Math.min(bottom, height * 0.7) } };
}
