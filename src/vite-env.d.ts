/** True in the build that puts everything into one file. */
declare const __ONE_FILE__: boolean;

declare module "virtual:maplibre-worker" {
  /** MapLibre's worker as one script, for the one-file build. */
  const text: string;
  export default text;
}

declare module "subset-font" {
  /** Cuts a font down to the glyphs of a text; variable axes stay. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: "woff2" }): Promise<Buffer>;
}
