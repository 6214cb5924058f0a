import type { Color } from "@maplibre/maplibre-gl-style-spec";
import { type ThemeId, themeIds } from "../theme/tokens";
import { compact } from "./pathData";

/** A colour as it goes into an attribute, with its opacity apart. */
export type Ink = { readonly value: string; readonly opacity: number };

const byte = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, "0");

/** `#rrggbb`, which every reader of SVG knows; the specification's colours are premultiplied by their alpha. */
const hex = ({ r, g, b, a }: Color): string => (a === 0 ? "#000000" : `#${byte(r / a)}${byte(g / a)}${byte(b / a)}`);

/** A colour as SVG writes it. */
export const plainInk = (color: Color): Ink => ({ value: hex(color), opacity: color.a });

/** Px as an attribute; nothing where there is none. */
export type Lengths = number | string | undefined;

/** One thing in every theme. */
export type Themed<Thing> = Readonly<Record<ThemeId, Thing>>;

/** Makes a thing for each theme. */
export const inEveryTheme = <Thing>(make: (theme: ThemeId) => Thing): Themed<Thing> => ({
  light: make("light"),
  dark: make("dark"),
  contrast: make("contrast"),
});

/** Colours and widths in all themes that one drawing shares: each set that differs gets a CSS custom property. */
export type Palette = {
  readonly ink: (colors: Themed<Color>) => Ink;
  /** A width, or the lengths of dashes. */
  readonly size: (sizes: Themed<Lengths>) => Lengths;
  /** The style sheet that fills the properties, by the system's theme and by `data-theme` of the page's root. */
  readonly styleSheet: () => string;
};

/**
 * @param scope id of the picture, which keeps its colours to itself
 */
export function sharedPalette(scope: string): Palette {
  const names = new Map<string, { readonly name: string; readonly values: Themed<string> }>();
  const variables = (theme: ThemeId): string =>
    [...names.values()].map(({ name, values }) => `${name}:${values[theme]}`).join(";");
  const named = (values: Themed<string>): string => {
    const key = themeIds.map((theme) => values[theme]).join(" ");
    const set = names.get(key) ?? { name: `--c${names.size}`, values };
    names.set(key, set);
    return `var(${set.name})`;
  };
  return {
    size(sizes) {
      const written = inEveryTheme((theme) => {
        const size = sizes[theme];
        return typeof size === "number" ? compact(size, 2) : (size ?? "none");
      });
      return themeIds.every((theme) => written[theme] === written.light) ? sizes.light : named(written);
    },
    ink(colors) {
      // All themes share one geometry and one opacity; where they differ, the colour carries it.
      const same = themeIds.every((theme) => colors[theme].a === colors.light.a);
      const values = inEveryTheme((theme) => hex(colors[theme]) + (same ? "" : byte(colors[theme].a)));
      return { value: named(values), opacity: same ? colors.light.a : 1 };
    },
    styleSheet: () =>
      [
        `#${scope}{${variables("light")}}`,
        `@media(prefers-color-scheme:dark){#${scope}{${variables("dark")}}}`,
        `@media(prefers-contrast:more){#${scope}{${variables("contrast")}}}`,
        ...themeIds.map((theme) => `:root[data-theme=${theme}] #${scope}{${variables(theme)}}`),
      ].join(""),
  };
}
