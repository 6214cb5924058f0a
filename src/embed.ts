import { CorridorAtlas } from "./embed/CorridorAtlas";

declare global {
  interface HTMLElementTagNameMap {
    "corridor-atlas": CorridorAtlas;
  }
}

// A page may load this script twice, once a slide say; the first one stays.
if (!customElements.get("corridor-atlas")) customElements.define("corridor-atlas", CorridorAtlas);
