/** Letters that stay whole when their marks are taken off, by what people write who lack them. */
const plain: Readonly<Record<string, string>> = {
  ə: "e",
  ı: "i",
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

const separators = /[^\p{L}\p{N}]+/gu;

/**
 * A name as it is compared: small letters without marks, words apart by one space. "Ələt" and "Elet", "Божүк" and
 * "Божук" are then the same; scripts stay as they are.
 */
export function fold(text: string): string {
  const bare = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return [...bare.normalize("NFC")]
    .map((letter) => plain[letter] ?? letter)
    .join("")
    .replace(separators, " ")
    .trim();
}
