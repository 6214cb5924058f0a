import { defineLayer } from "./layer";
import { stroke, under, width } from "./line";

const route = "baku-supsa";

/** Round dots: the line stands idle. A zero-length dash with round caps is a dot as wide as the line. */
export const bakuSupsa = defineLayer({
  id: route,
  title: "layer.baku-supsa",
  rank: 20,
  legend: [{ text: "legend.idlePipeline", swatch: { kind: "dotted", color: (t) => t.route[route], width: 3 } }],
  under: (t) => under(route, t, t.route[route]),
  lines: (t) => [
    stroke({
      id: `${route}-line`,
      route,
      color: t.route[route],
      width: width(t, 1.15, 0),
      dash: [0, 1.9],
      cap: "round",
    }),
  ],
  ink: 1.15,
  clickable: [`${route}-line`],
});
