/** True in the build that puts everything into one file. */
declare const __ONE_FILE__: boolean;

declare module "virtual:maplibre-worker" {
  /** MapLibre's worker as one script, for the one-file build. */
  const text: string;
  export default text;
}
