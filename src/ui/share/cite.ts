import type { Source } from "../../domain/source";

/** What can be cited: a source of a figure, or the atlas as it shows a view. */
export type Citable = {
  /** A name for the entry in a bibliography, in letters, digits and hyphens. */
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly url: string | null;
  /** ISO date, month or year; null where the page bears none. */
  readonly published: string | null;
  /** ISO date on which it was read. */
  readonly accessed: string;
  /** What else tells this state from others, as the version of the data. */
  readonly version: string | null;
};

/** A source as it is cited. */
export const citableSource = (source: Source): Citable => ({
  key: source.id,
  author: source.publisher,
  title: source.title,
  url: source.url,
  published: source.published,
  accessed: source.accessed,
  version: null,
});

const parts = (date: string) => {
  const [year = "", month, day] = date.split("-");
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
};

const english = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthName = (month: number): string => english[month - 1] ?? "";

const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** American Psychological Association, 7th edition; in English, as the style is. */
function apa({ author, title, url, published, accessed, version }: Citable): string {
  const written = (date: string): string => {
    const { year, month, day } = parts(date);
    return month === null ? year : `${year}, ${monthName(month)}${day === null ? "" : ` ${day}`}`;
  };
  const read = parts(accessed);
  const readOn = `${monthName(read.month ?? 1)} ${read.day}, ${read.year}`;
  // A page without a date may change: the style then wants to know when it was read.
  const found = url === null ? "" : published === null ? ` Retrieved ${readOn}, from ${url}` : ` ${url}`;
  const bracket = version === null ? "" : ` [Interactive map, data version ${version}]`;
  return `${ended(author)} (${published === null ? "n.d." : written(published)}). ${ended(title + bracket)}${found}`;
}

/** ГОСТ Р 7.0.5-2008, a bibliographic reference to an electronic resource; in Russian, as the standard is. */
function gost({ author, title, url, published, accessed, version }: Citable): string {
  const written = (date: string): string => date.split("-").reverse().join(".");
  const resource = url === null ? title : `${title} [Электронный ресурс]`;
  const sentences = [
    `${resource} // ${author}`,
    ...(version === null ? [] : [`Версия данных ${version}`]),
    ...(published === null ? [] : [written(published)]),
    ...(url === null ? [] : [`URL: ${url} (дата обращения: ${written(accessed)})`]),
  ];
  return sentences.map(ended).join(" ");
}

const texSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const tex = (text: string): string => text.replace(/[\\~^]|[{}%&#_$]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

/** One entry for a .bib file. */
function bibtex({ key, author, title, url, published, accessed, version }: Citable): string {
  const { year, month } = parts(published ?? "");
  const fields = [
    // Double braces keep a name whole: it is nobody's first and last name.
    ["author", `{${tex(author)}}`],
    ["title", `{${tex(title)}}`],
    ...(published === null ? [] : [["year", year]]),
    ...(month === null || published === null ? [] : [["month", monthName(month).slice(0, 3).toLowerCase()]]),
    ...(version === null ? [] : [["version", version]]),
    ...(url === null ? [] : [["url", url.replace(/[{}\\]/g, encodeURIComponent)]]),
    ["urldate", accessed],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = ${name === "month" ? value : `{${value}}`}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

/** How each style cites. */
export const citations = { apa, gost, bibtex } as const satisfies Readonly<Record<string, (one: Citable) => string>>;
export type CitationId = keyof typeof citations;
export const citationIds = ["apa", "gost", "bibtex"] as const satisfies readonly CitationId[];
