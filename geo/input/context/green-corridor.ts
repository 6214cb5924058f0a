import { type ContextLayerInput, from, line, stops } from "./contextInput";

const link = { kind: "power", status: "concept", sources: from("trend-2024-12-27 interfax-2024-12-27") } as const;

/** Three grids that are to be joined. No course is published: the links run from the name of a country to the next. */
export const greenCorridor: ContextLayerInput = {
  layer: "green-corridor",
  lines: [
    {
      id: line("green-corridor.kazakhstan-azerbaijan"),
      names: {
        en: "Kazakhstan – Azerbaijan",
        ru: "Казахстан – Азербайджан",
        kk: "Қазақстан – Әзербайжан",
        az: "Qazaxıstan – Azərbaycan",
        ka: "ყაზახეთი – აზერბაიჯანი",
        tr: "Kazakistan – Azerbaycan",
        zh: "哈萨克斯坦—阿塞拜疆",
      },
      through: stops("kazakhstan azerbaijan"),
      ...link,
    },
    {
      id: line("green-corridor.uzbekistan-azerbaijan"),
      names: {
        en: "Uzbekistan – Azerbaijan",
        ru: "Узбекистан – Азербайджан",
        kk: "Өзбекстан – Әзербайжан",
        az: "Özbəkistan – Azərbaycan",
        ka: "უზბეკეთი – აზერბაიჯანი",
        tr: "Özbekistan – Azerbaycan",
        zh: "乌兹别克斯坦—阿塞拜疆",
      },
      through: stops("uzbekistan azerbaijan"),
      ...link,
    },
    {
      id: line("green-corridor.kazakhstan-uzbekistan"),
      names: {
        en: "Kazakhstan – Uzbekistan",
        ru: "Казахстан – Узбекистан",
        kk: "Қазақстан – Өзбекстан",
        az: "Qazaxıstan – Özbəkistan",
        ka: "ყაზახეთი – უზბეკეთი",
        tr: "Kazakistan – Özbekistan",
        zh: "哈萨克斯坦—乌兹别克斯坦",
      },
      through: stops("kazakhstan uzbekistan"),
      ...link,
    },
  ],
};
