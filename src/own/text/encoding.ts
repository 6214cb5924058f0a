import type { Source } from "../source";

/** Unicode, or what Windows wrote of the languages of this region before. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "windows-1254";

/** How a text is written, and whether some of its letters are damaged. */
export type Written = { readonly encoding: Encoding; readonly isDamaged: boolean };

/** The letters that Turkish and Azerbaijani have beyond ASCII, as Windows-1254 writes them: ÂÇĞÎİÖŞÛÜ and the small ones. */
const turkish = new Set([
  0xc2, 0xc7, 0xd0, 0xce, 0xdd, 0xd6, 0xde, 0xdb, 0xdc, 0xe2, 0xe7, 0xf0, 0xee, 0xfd, 0xf6, 0xfe, 0xfb, 0xfc,
]);

/** What is counted of bytes that are no whole UTF-8. */
type Counts = {
  /** Letters of two bytes and more, as UTF-8 writes them. */
  long: number;
  /** Two bytes side by side that are each a letter in the old Cyrillic code page, and never in UTF-8. */
  cyrillicPairs: number;
  cyrillic: number;
  turkish: number;
  high: number;
  /** Bytes that stand in no text. */
  control: number;
  all: number;
  last: number;
};

const isControl = (byte: number): boolean => byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1e;
const isCyrillic = (byte: number): boolean => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8;

function countHigh(byte: number, counts: Counts): void {
  counts.high++;
  if (turkish.has(byte)) counts.turkish++;
  if (isCyrillic(byte)) counts.cyrillic++;
  if (byte >= 0xc0 && counts.last >= 0xc0) counts.cyrillicPairs++;
  if (byte < 0xc0 && counts.last >= 0xc2) counts.long++;
}

function count(bytes: Uint8Array, counts: Counts): void {
  counts.all += bytes.length;
  for (const byte of bytes) {
    if (byte >= 0x80) countHigh(byte, counts);
    else if (isControl(byte)) counts.control++;
    counts.last = byte;
  }
}

/** The code page that bytes were most likely written in which are no UTF-8 throughout; null for what is no text. */
function guess({ long, cyrillicPairs, cyrillic, turkish, high, control, all }: Counts): Encoding | null {
  if (control > all / 100) return null;
  // A letter damaged on the way does not make another language of the rest.
  if (long > 4 * cyrillicPairs && 4 * long > high) return "utf-8";
  if (turkish === high) return "windows-1254";
  return cyrillic > 0.8 * high ? "windows-1251" : null;
}

/** How a text says that it is written, by its first bytes. */
function markOf([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

async function isUtf8(source: Source): Promise<boolean> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  try {
    // The end is not asked for: a file may break off within a letter.
    for await (const bytes of source.bytes()) strict.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * How a text is written, by itself; null for what is no text. All of it is looked at first, which takes little: what
 * is on the map as one thing cannot later turn out to have been another.
 *
 * @param head the first bytes
 */
export async function encodingOf(source: Source, head: Uint8Array): Promise<Written | null> {
  const mark = markOf(head);
  if (mark !== null) return { encoding: mark, isDamaged: false };
  if (head.includes(0)) return null;
  if (await isUtf8(source)) return { encoding: "utf-8", isDamaged: false };
  const counts = { long: 0, cyrillicPairs: 0, cyrillic: 0, turkish: 0, high: 0, control: 0, all: 0, last: 0 };
  for await (const bytes of source.bytes()) count(bytes, counts);
  const encoding = guess(counts);
  return encoding && { encoding, isDamaged: encoding === "utf-8" };
}
