import type { Color } from "@maplibre/maplibre-gl-style-spec";

/** A colour as it goes into an attribute, with its opacity apart. */
export type Ink = { readonly value: string; readonly opacity: number };

const byte = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, "0");

/** `#rrggbb`, which every reader of SVG knows; the specification's colours are premultiplied by their alpha. */
const hex = ({ r, g, b, a }: Color): string => (a === 0 ? "#000000" : `#${byte(r / a)}${byte(g / a)}${byte(b / a)}`);

export const plainInk = (color: Color): Ink => ({ value: hex(color), opacity: color.a });

/** Colours in two themes that one drawing shares: each pair gets a CSS custom property. */
export type Palette = {
  readonly ink: (light: Color, dark: Color) => Ink;
  /** The style sheet that fills the properties, by the system's theme and by `data-theme` of the page's root. */
  readonly styleSheet: () => string;
};

/**
 * @param scope id of the picture, which keeps its colours to itself
 */
export function twoThemes(scope: string): Palette {
  const names = new Map<string, { readonly name: string; readonly light: string; readonly dark: string }>();
  const variables = (theme: "light" | "dark"): string =>
    [...names.values()].map((pair) => `${pair.name}:${pair[theme]}`).join(";");
  return {
    ink(light, dark) {
      // Both themes share one geometry and one opacity; where they differ, the colour carries it.
      const same = light.a === dark.a;
      const [lightHex, darkHex] = [light, dark].map((color) => hex(color) + (same ? "" : byte(color.a)));
      const key = `${lightHex} ${darkHex}`;
      const pair = names.get(key) ?? { name: `--c${names.size}`, light: lightHex ?? "", dark: darkHex ?? "" };
      names.set(key, pair);
      return { value: `var(${pair.name})`, opacity: same ? light.a : 1 };
    },
    styleSheet() {
      const [light, dark] = [variables("light"), variables("dark")];
      return [
        `#${scope}{${light}}`,
        `@media(prefers-color-scheme:dark){#${scope}{${dark}}}`,
        `:root[data-theme=light] #${scope}{${light}}`,
        `:root[data-theme=dark] #${scope}{${dark}}`,
      ].join("");
    },
  };
}
