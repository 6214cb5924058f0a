import type { Map as Engine, IControl } from "maplibre-gl";
import { metresPerPx, scaleLength } from "./scaleLength";
import type { MapWords } from "./view";

const mostPx = 110;

/**
 * The scale in the map's corner. The engine's own knows one language for good; this one writes its distance as the
 * page does, also after a switch.
 */
export class Scale implements IControl {
  readonly #bar = document.createElement("div");
  #words: MapWords;
  #engine: Engine | null = null;

  constructor(words: MapWords) {
    this.#words = words;
    this.#bar.className = "map-scale";
  }

  onAdd(engine: Engine): HTMLElement {
    this.#engine = engine;
    engine.on("move", this.#draw);
    this.#draw();
    return this.#bar;
  }

  onRemove(): void {
    this.#engine?.off("move", this.#draw);
    this.#engine = null;
    this.#bar.remove();
  }

  speak(words: MapWords): void {
    this.#words = words;
    this.#draw();
  }

  #draw = (): void => {
    if (!this.#engine) return;
    const { metres, px } = scaleLength(
      metresPerPx({ zoom: this.#engine.getZoom(), lat: this.#engine.getCenter().lat }),
      mostPx,
    );
    this.#bar.style.width = `${px}px`;
    this.#bar.textContent = this.#words.distance(metres);
  };
}
