import { type Unit, units } from "../../domain/figure";

/** Each unit as people write it in the languages of the atlas; no word stands for two. */
const words: Readonly<Record<Unit, readonly string[]>> = {
  kt: [
    ...["thousand tonnes", "kilotonnes", "000 t", "'000 t", "1000 t", "тыс т", "тыс тонн", "тысяч тонн", "тысячи тонн"],
    ...["мың тонна", "мың т", "min ton", "bin ton", "ათასი ტონა", "千吨"],
  ],
  Mt: [
    ...["million tonnes", "mln tonnes", "megatonnes", "млн т", "млн тонн", "миллионов тонн", "миллиона тонн"],
    ...["млн тонна", "миллион тонна", "milyon ton", "მლნ ტონა", "მილიონი ტონა", "百万吨"],
  ],
  MtPerYear: [
    ...["mt/year", "mt/yr", "mt/y", "mt a year", "mt per year", "mtpa", "million tonnes a year"],
    ...["million tonnes per year", "млн т/год", "млн т в год", "млн тонн в год", "миллионов тонн в год"],
    ...["жылына млн тонна", "ildə milyon ton", "yılda milyon ton", "milyon ton/yıl", "milyon ton/il", "百万吨/年"],
  ],
  TEU: ["teus", "дфэ", "标箱", "标准箱"],
  TEUPerYear: ["teu/year", "teu/yr", "teu a year", "teu per year", "дфэ/год", "дфэ в год", "标箱/年"],
  trainPairsPerDay: [
    ...["train pairs/day", "train pairs a day", "train pairs per day", "pairs of trains a day"],
    ...[
      "pairs of trains per day",
      "пар поездов в сутки",
      "пар поездов/сутки",
      "пары поездов в сутки",
      "对/日",
      "对列车/日",
    ],
  ],
  trainsPerDay: [
    ...["trains/day", "trains a day", "trains per day", "поездов в сутки", "поездов/сутки", "поезда в сутки", "列/日"],
  ],
  km: ["kilometres", "kilometers", "kilometre", "kilometer", "км", "километров", "კმ", "公里", "千米"],
  percent: ["%", "per cent", "pct", "процент", "процента", "процентов", "пайыз", "faiz", "yüzde", "პროცენტი"],
  times: ["×", "x", "раз", "раза", "в раз", "倍"],
  count: ["pcs", "pieces", "шт", "штук", "ед", "единиц", "个"],
  billionUsd: [
    ...["bn usd", "usd bn", "us$ bn", "$ bn", "$bn", "billion usd", "billion dollars", "billion us dollars"],
    ...["млрд долл", "млрд долл сша", "млрд долларов", "млрд долларов сша", "млрд $", "$ млрд", "milyard dollar"],
    ...["milyar dolar", "млрд доллар", "მლრდ დოლარი", "十亿美元"],
  ],
  billionTenge: [
    "bn tenge",
    "bn kzt",
    "kzt bn",
    "billion tenge",
    "billion kzt",
    "млрд тенге",
    "млрд теңге",
    "十亿坚戈",
  ],
  thousandBarrelsPerDay: [
    ...["kb/d", "kbd", "kbpd", "thousand barrels a day", "thousand barrels per day", "thousand barrels/day"],
    ...["тыс барр/сут", "тыс баррелей в сутки", "тыс баррелей/сутки", "千桶/日"],
  ],
  inches: ["inch", '"', "″", "дюйм", "дюйма", "дюймов", "düym", "inç", "英寸"],
  mm: ["millimetres", "millimeters", "мм", "მმ", "毫米"],
  days: ["day", "дней", "дня", "день", "сут", "сутки", "суток", "күн", "gün", "დღე", "天"],
  m: ["metres", "meters", "metre", "meter", "м", "метр", "метра", "метров", "მ"],
};

/** Without the points of abbreviations, and whatever the case. */
const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(".", " ")
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .trim();

const byWord = new Map(
  units.flatMap((unit) => [unit, ...words[unit]].map((word): readonly [string, Unit] => [bare(word), unit])),
);

/** Metric tons to some, megatonnes to others; and a million or a metre. */
const unclear = new Set(["mt", "MT", "M", "М"]);

/** The unit that a text names without doubt; null where it names none, or may mean several. */
export function readUnit(text: string): Unit | null {
  const written = text.trim();
  return unclear.has(written) ? null : (byWord.get(bare(written)) ?? null);
}
