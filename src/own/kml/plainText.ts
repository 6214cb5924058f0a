const entities: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What a piece of HTML says, as text: nothing of it is ever shown as markup. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(nbsp|amp|lt|gt|quot|apos);/g, (all, name: string) => entities[name] ?? all)
    .replace(/&#(\d{1,7});/g, (all, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : all,
    )
    .replace(/\s+/g, " ")
    .trim();
