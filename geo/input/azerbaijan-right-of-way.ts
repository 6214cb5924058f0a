import { by } from "./routeInput";

/**
 * The right of way that both pipelines share from Sangachal to the Georgian border.
 * Two towns whose district alone is crossed (Shamkir, Tovuz) lie beside another that the line passes
 * and would only bend it back on itself, so they are left out.
 */
export const azerbaijanRightOfWay = [
  ...by("near", "hajigabul"),
  ...by("close", "mughan kurdamir"),
  ...by("near", "ujar"),
  ...by("close", "yevlakh aran"),
  ...by("near", "goranboy gazanbulag"),
  ...by("district", "garayeri"),
  ...by("near", "dallar"),
  ...by("district", "zayam"),
  ...by("near", "garakhanli"),
  ...by("close", "salahli"),
] as const;
