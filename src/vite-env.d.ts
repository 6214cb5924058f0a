/** True in the build that puts everything into one file. */
declare const __ONE_FILE__: boolean;

/** Eight hexadecimal digits that change with figures, sources, places or lines: see build/dataVersion.ts. */
declare const __DATA_VERSION__: string;

declare module "virtual:maplibre-worker" {
  /** MapLibre's worker as one script, for the one-file build: gzipped, in base 64. */
  const packed: string;
  export default packed;
}

declare module "virtual:own-worker" {
  /** The worker that reads a reader's own files, in the same form. */
  const packed: string;
  export default packed;
}

declare module "virtual:first-figures" {
  /** The records of figures.json that the article gives, and those computed from them. */
  const figures: unknown;
  export default figures;
}

declare module "virtual:first-places" {
  /** places.json without sidings, with the English names only. */
  const places: unknown;
  export default places;
}

declare module "virtual:names/*" {
  type ById = Readonly<Record<string, string>>;
  /** The names of the places above and of the ground's labels in one language, by id, and the first figures' words. */
  const names: { readonly places: ById; readonly labels: ById; readonly words: ById };
  export default names;
}

declare module "virtual:first-sources" {
  /** The records of sources.json that the first figures and the lines name. */
  const sources: unknown;
  export default sources;
}

declare module "subset-font" {
  /** Cuts a font down to the glyphs of a text; variable axes stay, but for those that are given a value. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "woff2" | "truetype"; variationAxes?: Readonly<Record<string, number>> },
  ): Promise<Buffer>;
}

/**
 * Browsers that know it let a page turn text into markup, or into the address of a script, through a named policy
 * alone. What a policy makes stands wherever its text may, so it is a text here.
 */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { readonly createHTML: (text: string) => string };
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string | null },
  ): { readonly createScriptURL: (text: string) => string };
}
interface Window {
  readonly trustedTypes?: TrustedTypes;
}
