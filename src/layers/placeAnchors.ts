import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

type Side = "above" | "below" | "left" | "right" | "aboveLeft" | "aboveRight" | "belowLeft" | "belowRight";

/** MapLibre names the corner of the text that touches the point, and offsets in ems from it. */
const anchors: Readonly<Record<Side, readonly [anchor: string, offset: readonly [number, number]]>> = {
  above: ["bottom", [0, -0.55]],
  below: ["top", [0, 0.55]],
  left: ["right", [-0.7, 0]],
  right: ["left", [0.7, 0]],
  aboveLeft: ["bottom-right", [-0.4, -0.35]],
  aboveRight: ["bottom-left", [0.4, -0.35]],
  belowLeft: ["top-right", [-0.4, 0.35]],
  belowRight: ["top-left", [0.4, 0.35]],
};

const order = (sides: readonly Side[]): ExpressionSpecification => ["literal", sides.flatMap((side) => [...anchors[side]])];

/** Where a name stands so that no line of the atlas runs under it; chosen by eye, place by place. */
const chosen: readonly (readonly [ids: readonly string[], sides: readonly Side[]])[] = [
  [["aktau-port", "poti", "sangachal-terminal"], ["left", "aboveLeft"]],
  [["kuryk-port"], ["right", "belowRight"]],
  [["alat"], ["below", "belowLeft", "belowRight"]],
  [["batumi"], ["left", "belowLeft"]],
  [["supsa-terminal"], ["left", "aboveLeft"]],
  [["dostyk"], ["right", "belowRight", "below"]],
  [["khorgos"], ["right", "above"]],
  [["altynkol"], ["below", "belowRight"]],
  [["almaty"], ["below", "belowLeft"]],
  [["shu"], ["belowLeft", "left"]],
  [["moiynty"], ["left", "belowLeft"]],
  [["balkhash", "sayak"], ["below"]],
  [["aktogay"], ["aboveRight", "above"]],
  [["zhezkazgan", "shalkar", "beyneu"], ["above", "aboveLeft"]],
  [["saksaulskaya"], ["below"]],
  [["mangystau"], ["aboveRight", "right"]],
  [["tbilisi"], ["above", "aboveRight"]],
  [["ganja", "yevlakh"], ["above", "below"]],
  [["kars"], ["right", "belowRight"]],
  [["ceyhan-terminal"], ["below", "left"]],
  [["constanta"], ["left", "above"]],
  [["istanbul", "kapikule"], ["above", "aboveLeft", "below"]],
];

/** Sides in the order in which they are tried; MapLibre takes the first that collides with no other label. */
export const preferredAnchors: ExpressionSpecification = [
  "match",
  ["get", "id"],
  ...chosen.flatMap(([ids, sides]) => [[...ids], order(sides)]),
  order(["above", "below", "right", "left", "aboveRight", "belowRight", "aboveLeft", "belowLeft"]),
] as unknown as ExpressionSpecification;
