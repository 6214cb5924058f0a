import { azerbaijanRightOfWay } from "./azerbaijan-right-of-way";
import { by, place, type RouteInput, segment } from "./routeInput";

/**
 * The Western Route Export Pipeline, without regular flow since 2022.
 * Lengths by country are SOCAR's (456.4 + 373.2 = 829.6 km); bp prints 456 + 377 = 833 km.
 */
export const bakuSupsa: RouteInput = {
  route: "baku-supsa",
  ways: [
    {
      mode: "pipeline",
      segments: [
        {
          id: segment("baku-supsa.az"),
          from: place("sangachal-terminal"),
          to: place("baku-supsa-border-az-ge"),
          between: azerbaijanRightOfWay,
          countries: ["az"],
          publishedKm: 456.4,
          method: "places",
          status: "idle",
        },
        {
          id: segment("baku-supsa.ge"),
          from: place("baku-supsa-border-az-ge"),
          to: place("supsa-terminal"),
          between: [
            ...by("close", "gardabani"),
            ...by("district", "rustavi"),
            ...by("close", "didi-lilo"),
            ...by("close", "zahesi mtskheta"),
            ...by("district", "dzegvi"),
            ...by("near", "aghaiani"),
            ...by("close", "samtavisi"),
            ...by("near", "gori agara"),
            ...by("district", "khashuri katskhi zestafoni"),
            ...by("close", "terjola vani"),
            ...by("near", "samtredia lanchkhuti"),
            ...by("district", "ureki"),
          ],
          countries: ["ge"],
          publishedKm: 373.2,
          method: "places",
          status: "idle",
        },
      ],
    },
  ],
};
