/** Compiled lines as plain objects: unknown until `parse` has looked at them. */
declare module "*.geojson" {
  const value: unknown;
  export default value;
}
