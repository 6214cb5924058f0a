import { place, type RouteInput, segment, through } from "./routeInput";

const track = { countries: ["kz"], method: "stations", status: "operating", gaugeMm: 1520, tracks: 2 } as const;

/** Stations between Dostyk and Aktogay; the corridor runs on the same track. */
export const dostykToAktogay = through(`
  siding-19 km-276 zhalanashkol siding-16 koktuma akshi km-185 zhaipak beskol siding-8-alakol saikan
  siding-5-alakol sarykum-alakol siding-2-alakol aktogay-east`);

export const aktogayToSayak = through(`
  siding-4-balkhash zhaksybulak siding-3-balkhash sholkyzyl siding-2-balkhash siding-1-balkhash`);

export const sayakToBalkhash = through("tagynkara ashchyozek akzhaidak tokyrau orta-deresin balkhash-2");

export const balkhashToMoiynty = through("kokdombak sarykum-balkhash buirek");

/** Published for Dostyk–Aktogay: the kilometre posts, counted from Aktogay (German Wikipedia, "Bahnstrecke Aqtoghai–Dostyk"). */
export const dostykAktogayKm = 304;
/** Published for Balkhash–Moiynty: the second track opened on 29 January 2025 (KTZ). */
export const balkhashMoiyntyKm = 127;

/** The railway with its second track, 836 km by the operator; the length in use of its parts is published for two of them. */
export const dostykMoiynty: RouteInput = {
  route: "dostyk-moiynty",
  ways: [
    {
      mode: "rail",
      segments: [
        {
          id: segment("dostyk-moiynty.dostyk-aktogay"),
          from: place("dostyk"),
          to: place("aktogay"),
          between: dostykToAktogay,
          publishedKm: dostykAktogayKm,
          ...track,
        },
        {
          id: segment("dostyk-moiynty.aktogay-sayak"),
          from: place("aktogay"),
          to: place("sayak"),
          between: aktogayToSayak,
          publishedKm: null,
          ...track,
        },
        {
          id: segment("dostyk-moiynty.sayak-balkhash"),
          from: place("sayak"),
          to: place("balkhash"),
          between: sayakToBalkhash,
          publishedKm: null,
          ...track,
        },
        {
          id: segment("dostyk-moiynty.balkhash-moiynty"),
          from: place("balkhash"),
          to: place("moiynty"),
          between: balkhashToMoiynty,
          publishedKm: balkhashMoiyntyKm,
          ...track,
        },
      ],
    },
  ],
};
