import { defineLayer } from "./layer";
import { stroke, under, width } from "./line";

const route = "btc";

/** A pipe: a dark wall around a lighter core, so that it differs from a railway by more than its colour. */
export const btc = defineLayer({
  id: route,
  title: "layer.btc",
  rank: 30,
  legend: [
    {
      text: "legend.oilPipeline",
      swatch: { kind: "cored", color: (t) => t.route[route], core: (t) => t.route.btcCore, width: 4.5 },
    },
  ],
  under: (t) => under(route, t, t.route[route], route, undefined, 1.5),
  lines: (t) => [
    stroke({ id: `${route}-line`, route, color: t.route[route], width: width(t, 1.5, 0) }),
    stroke({ id: `${route}-core`, route, color: t.route.btcCore, width: width(t, 0.5, 0), cap: "butt" }),
  ],
  ink: 1.5,
  clickable: [`${route}-line`],
});
