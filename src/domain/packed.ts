/**
 * What is written in base64. Letter by letter: taken through an iterator, a file of the reader's own would hold the
 * page up for seconds.
 *
 * @throws when it is no base64
 */
export function bytesIn(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/**
 * Text that the one-file page carries packed by gzip and written in base64: letters of other scripts take two and
 * three bytes each, and pack into a fourth of that.
 *
 * @param packed what the build made of the text
 * @throws when it is no text
 */
export async function unpackText(packed: unknown): Promise<string> {
  if (typeof packed !== "string") throw new TypeError("What this page carries is not packed");
  return new Response(new Blob([bytesIn(packed)]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
