import { azerbaijanRightOfWay } from "./azerbaijan-right-of-way";
import { bend, by, place, type RouteInput, segment } from "./routeInput";

/** Lengths by country: bp Azerbaijan and bp Georgia, 443 + 249 + 1,076 = 1,768 km. */
export const btc: RouteInput = {
  route: "btc",
  ways: [
    {
      mode: "pipeline",
      segments: [
        {
          id: segment("btc.az"),
          from: place("sangachal-terminal"),
          to: place("btc-border-az-ge"),
          between: azerbaijanRightOfWay,
          countries: ["az"],
          publishedKm: 443,
          method: "places",
          status: "operating",
        },
        {
          id: segment("btc.ge"),
          from: place("btc-border-az-ge"),
          to: place("btc-border-ge-tr"),
          between: [
            ...by("close", "gardabani rustavi marneuli bolnisi"),
            // South of the town of Tetritskaro, whose station lies 3 km farther east, up to the Bedeni plateau.
            bend(44.43, 41.51),
            ...by("near", "tsalka"),
            // Over the ridge by the Tskhratskaro pass and Kodiana, south of Bakuriani and north of Aspindza.
            bend(43.66, 41.68),
            bend(43.46, 41.685),
            bend(43.22, 41.7),
            ...by("close", "akhaltsikhe"),
            ...by("near", "vale"),
            // The crossing at Türkgözü.
            bend(42.81, 41.575),
          ],
          countries: ["ge"],
          publishedKm: 249,
          method: "places",
          status: "operating",
        },
        {
          id: segment("btc.tr"),
          from: place("btc-border-ge-tr"),
          to: place("ceyhan-terminal"),
          between: [
            ...by("near", "posof damal"),
            ...by("close", "ardahan"),
            ...by("near", "haskoy"),
            ...by("near", "gaziler"),
            ...by("close", "karaurgan koprukoy"),
            ...by("near", "pasinler"),
            ...by("district", "erzurum"),
            ...by("near", "ilica"),
            ...by("close", "kandilli tercan"),
            ...by("near", "cayirli"),
            ...by("close", "baskoy"),
            ...by("district", "catalarmut"),
            ...by("near", "refahiye"),
            ...by("district", "akarsu"),
            ...by("close", "imranli"),
            ...by("near", "zara celalli"),
            ...by("close", "karayun"),
            ...by("near", "ulas"),
            ...by("district", "altinyayla"),
            ...by("near", "orensehir"),
            ...by("district", "kaynar pinarbasi"),
            ...by("close", "sariz goksun cokak andirin"),
            ...by("district", "kadirli tecirli"),
            ...by("near", "kosreli"),
          ],
          countries: ["tr"],
          publishedKm: 1076,
          method: "places",
          status: "operating",
        },
      ],
    },
  ],
};
