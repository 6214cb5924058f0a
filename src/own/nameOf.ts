/** What makers of files call the name of a thing, in the order in which it is one. */
const nameKeys = [
  "name",
  "title",
  "label",
  "имя",
  "название",
  "наименование",
  "подпись",
  "атауы",
  "аты",
  "ad",
  "adı",
  "adi",
  "isim",
  "başlık",
  "başlıq",
  "სახელი",
  "სახელწოდება",
  "დასახელება",
  "名称",
  "名字",
  "名稱",
  "name:en",
  "name_en",
  "name:ru",
  "name_ru",
  "nom",
  "nombre",
];

/** Where the name stands among the keys; -1 where none says so. */
export function nameAt(keys: readonly string[]): number {
  const plain = keys.map((key) => key.trim().toLowerCase());
  const key = nameKeys.find((name) => plain.includes(name));
  return key === undefined ? -1 : plain.indexOf(key);
}

/** A number, a truth value or a structure names nothing. */
const isName = (value: string): boolean =>
  value.trim() !== "" && !/^(?:[-+]?[\d.,\s]+(?:e[-+]?\d+)?|true|false|[[{].*)$/is.test(value.trim());

/** The name of a feature: what is said to be one, else the first text, else none. */
export const nameOf = (values: readonly string[], at: number): string =>
  ((at >= 0 && values[at]?.trim()) || values.find(isName) || "").trim().replace(/\s+/g, " ");
