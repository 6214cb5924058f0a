/** Under which lines leave the atlas. */
export const geometryLicence = {
  id: "ODbL-1.0",
  url: "https://opendatacommons.org/licenses/odbl/1-0/",
} as const;
