/** An ampersand that begins no entity, which is what people write by hand. */
const bare = /&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z_][\w.-]{0,30});)/gi;
/** Longer than any entity. */
const longest = 34;

/**
 * Writes ampersands that stand for themselves as XML has it, in pieces cut anywhere: a parser would take everything up
 * to the next semicolon for the name of an entity.
 */
export function mendAmpersands() {
  let held = "";
  return {
    push(piece: string): string {
      const text = held + piece;
      const last = text.lastIndexOf("&");
      // Whether it begins an entity is still to come.
      const cut = last >= 0 && text.length - last < longest && !text.includes(";", last) ? last : text.length;
      held = text.slice(cut);
      return text.slice(0, cut).replace(bare, "&amp;");
    },
    end: (): string => held.replace(bare, "&amp;"),
  };
}
