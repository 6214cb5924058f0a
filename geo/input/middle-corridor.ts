import type { CountryCode } from "../../src/domain/segment";
import {
  aktogayToSayak,
  balkhashMoiyntyKm,
  balkhashToMoiynty,
  dostykAktogayKm,
  dostykToAktogay,
  sayakToBalkhash,
} from "./dostyk-moiynty";
import { bend, place, type RouteInput, type SegmentInput, segment, through, type Waypoint } from "./routeInput";

type Piece = readonly [from: string, to: string, between?: readonly Waypoint[], publishedKm?: number];

/** Segments of the corridor that share all but their ends, named for them. */
const pieces = (
  shared: Pick<SegmentInput, "countries" | "method" | "gaugeMm" | "tracks">,
  ...list: readonly Piece[]
): readonly SegmentInput[] =>
  list.map(([from, to, between = [], publishedKm]) => ({
    id: segment(`middle-corridor.${from}-${to}`),
    from: place(from),
    to: place(to),
    between,
    publishedKm: publishedKm ?? null,
    status: "operating",
    ...shared,
  }));

const broadGauge = (...countries: readonly CountryCode[]) =>
  ({ countries, method: "stations", gaugeMm: 1520 }) as const satisfies Partial<SegmentInput>;
const turkishTowns = { countries: ["tr"], method: "places", gaugeMm: 1435 } as const satisfies Partial<SegmentInput>;
const seaLeg = (...countries: readonly CountryCode[]) =>
  ({ countries, method: "schematic" }) as const satisfies Partial<SegmentInput>;

/** Both Caspian legs meet here and round the Absheron peninsula and its islands together, well to seaward. */
const caspianApproach = [bend(50.98, 40.95), bend(51, 40.25), bend(50.6, 39.84), bend(50.0, 39.79)] as const;

/** The corridor's main way from Dostyk to Constanța, then its branches in the order of the legend. */
export const middleCorridor: RouteInput = {
  route: "middle-corridor",
  ways: [
    {
      mode: "rail",
      segments: pieces(
        { ...broadGauge("kz"), tracks: 2 },
        ["dostyk", "aktogay", dostykToAktogay, dostykAktogayKm],
        ["aktogay", "balkhash", [...aktogayToSayak, ...through("sayak"), ...sayakToBalkhash]],
        ["balkhash", "moiynty", balkhashToMoiynty, balkhashMoiyntyKm],
      ),
    },
    {
      mode: "rail",
      segments: pieces(
        broadGauge("kz"),
        [
          "moiynty",
          "zhezkazgan",
          through(`arkarly kiikti akshagyl bosaga dongal akadyr aisa nildy zharyk siding-17-km siding-33 koktinkoli km-69
            zhanaarka km-117 atasu mynadyr zhomart zhenys kyzylzhar tuiemoinak terekty km-366 siding-60`),
        ],
        [
          "zhezkazgan",
          "saksaulskaya",
          through(`karsakpay baikonyr-siding siding-5-zhezkazgan koktal siding-8-zhezkazgan koskol promezhutochnaya abai
            karashegen`),
        ],
        ["saksaulskaya", "shalkar", through("kurlyk shokysu akespe shagyr togyz zhylan kopmola")],
        [
          "shalkar",
          "beyneu",
          through(`saryzhide akkaitym baikadam begimbet dombar shukyr kampala tassai sagyr sankybai kabel turysh nogaity sam
            kok-bekty`),
        ],
        [
          "beyneu",
          "mangystau",
          through(`beket-1 beket-2 ustyurt siding-5-ustyurt beket-6 beket-7 sai-utes manat beket-10 siding-11 siding-12-g
            shetpe siding-15 tamak`),
        ],
        ["mangystau", "aktau-port"],
      ),
    },
    {
      mode: "sea",
      segments: pieces(seaLeg("kz", "az"), [
        "aktau-port",
        "alat",
        [bend(50.87, 43.3), bend(50.77, 42.5), bend(50.86, 41.7), ...caspianApproach],
      ]),
    },
    {
      mode: "rail",
      segments: [
        ...pieces(
          broadGauge("az"),
          [
            "alat",
            "yevlakh",
            through(
              `yeni-alat atbulag navahi pirsaat hajigabul mughan sigirli kurdamir mususlu bargushad ujar alikend laki`,
            ),
          ],
          ["yevlakh", "ganja", through("mingachevir goran kurakchay dallimammadli zazali")],
          [
            "ganja",
            "boyuk-kesik",
            through(`alabashli shamkir-tazakend dallar zayam govlar tovuz kochasgar agstafa poylu salahli soyugbulag`),
          ],
        ),
        ...pieces(broadGauge("az", "ge"), [
          "boyuk-kesik",
          "tbilisi",
          through("gardabani rustavi-cargo rustavi-central gachiani veli"),
        ]),
        ...pieces(
          broadGauge("ge"),
          [
            "tbilisi",
            "khashuri",
            through(`navtlughi tbilisi-central tbilisi-cargo avchala zahesi mtskheta dzegvi ksani kavtiskhevi kaspi grakali
              gori kareli agara gomi`),
          ],
          [
            "khashuri",
            "samtredia",
            through(`moliti marelisi kharagauli dzirula zestafoni argveta sviri ajameti rioni brotseula kopitnari
              samtredia-2`),
          ],
          ["samtredia", "poti", through("abasha senaki kvaloni chaladidi poti-station"), 65],
        ),
      ],
    },
    {
      mode: "sea",
      segments: pieces(seaLeg("ge", "ro"), [
        "poti",
        "constanta",
        [bend(41.2, 42.3), bend(35.2, 43.25), bend(29.6, 43.9)],
      ]),
    },
    {
      mode: "rail",
      segments: [
        // Both gauges lie side by side here, so no single one is stated.
        ...pieces({ countries: ["cn", "kz"], method: "stations" }, ["khorgos", "altynkol"]),
        ...pieces(
          broadGauge("kz"),
          [
            "altynkol",
            "almaty",
            through(`kundyzdy kerimagash aidarly taskarasu sharyn ortakuduk nurly shelek zhinishkesu zharsu ekpindy kurozek
              zhetygen zhetisu`),
          ],
          [
            "almaty",
            "shu",
            through(`aksengir shamalgan zhyngyldy kazybek-bek kopa shilibastau otar korday anyrakai alaaigyr shokpar espe
              birlik`),
          ],
          [
            "shu",
            "moiynty",
            through(`zhideli khantau kiyakty kara-sai burylbaital shyganak ushbalyk mynaral kashkanteniz saryshagan novaly
              vesna kara-zhyngyl sheshenkara`),
          ],
        ),
      ],
    },
    { mode: "rail", segments: pieces(broadGauge("kz"), ["mangystau", "kuryk-port", through("borzhakty yersai")]) },
    {
      mode: "sea",
      segments: pieces(seaLeg("kz", "az"), [
        "kuryk-port",
        "alat",
        [bend(51.22, 42.9), bend(50.98, 42.3), bend(50.92, 41.7), ...caspianApproach],
      ]),
    },
    {
      mode: "rail",
      segments: pieces(broadGauge("ge"), [
        "samtredia",
        "batumi",
        through(`sajavakho nigoiti shukhuti lanchkhuti jumati supsa ureki natanebi ochkhamuri kobuleti chakvi makhinjauri
          batumi-central`),
        101,
      ]),
    },
    {
      mode: "rail",
      segments: [
        ...pieces(broadGauge("ge"), ["tbilisi", "marabda"]),
        ...pieces({ ...broadGauge("ge"), method: "places" }, [
          "marabda",
          "akhalkalaki",
          // Ninotsminda's station is not located; the bends keep to the valley of Lake Paravani and pass beside the town.
          [
            ...through("tetritskaro tsalka"),
            bend(43.83, 41.49),
            bend(43.68, 41.35),
            bend(43.605, 41.3),
            bend(43.555, 41.325),
          ],
          153,
        ]),
        ...pieces({ countries: ["ge", "tr"], method: "stations", gaugeMm: 1435 }, [
          "akhalkalaki",
          "kars",
          through("kartsakhi canbazlar canbaz guvercin mezra"),
          105,
        ]),
        ...pieces(
          turkishTowns,
          ["kars", "erzurum", through("selim sarikamis karaurgan horasan koprukoy pasinler")],
          [
            "erzurum",
            "sivas",
            through("ilica kandilli askale tercan erzincan kemah ilic divrigi cetinkaya kangal ulas"),
          ],
          ["sivas", "kayseri", through("sarkisla gemerek sarioglan")],
          ["kayseri", "ankara", through("himmetdede yenifakili sefaatli yerkoy baliseyh kirikkale elmadag")],
          [
            "ankara",
            "istanbul",
            [
              bend(32.58, 39.965),
              bend(32.37, 39.77),
              ...through(`polatli beylikova alpu eskisehir bozuyuk bilecik vezirhan osmaneli pamukova geyve dogancay arifiye
                sapanca izmit hereke gebze pendik`),
              bend(29.03, 41.0),
            ],
          ],
          [
            "istanbul",
            "kapikule",
            [bend(28.77, 41.02), ...through("catalca sinekli cerkezkoy corlu muratli luleburgaz pehlivankoy edirne")],
          ],
        ),
      ],
    },
  ],
};
