/**
 * Text that the one-file page carries packed by gzip and written in base64: letters of other scripts take two and
 * three bytes each, and pack into a fourth of that.
 *
 * @param packed what the build made of the text
 * @throws when it is no text
 */
export async function unpackText(packed: unknown): Promise<string> {
  if (typeof packed !== "string") throw new TypeError("What this page carries is not packed");
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
