/** What a record may say, by the name that the code calls it. */
const spellings = {
  id: [],
  subject: ["segment", "route", "участок", "сегмент", "маршрут"],
  alsoFor: [],
  places: ["place"],
  title: ["name", "indicator", "показатель", "название"],
  scope: ["covers", "охват", "что охватывает"],
  quantity: [],
  amountKind: [],
  value: ["amount", "значение"],
  valueTo: [],
  unit: ["units", "единица", "ед изм", "единица измерения"],
  period: ["период"],
  periodFrom: [],
  periodTo: [],
  asOf: ["date", "дата", "на дату"],
  status: ["статус"],
  changePercent: [],
  changeBaseFrom: [],
  changeBaseTo: [],
  caveat: ["note", "примечание", "оговорка"],
  formula: [],
  from: ["computed from"],
  conflictsWith: [],
  outcomeOf: [],
  supersedes: [],
  series: [],
  reviewBy: [],
  quote: ["quote ru"],
  quoteEn: [],
  source: ["источник"],
  sourcePublisher: ["publisher"],
  sourceTitle: [],
  sourceUrl: ["url", "link", "ссылка"],
  sourcePublished: ["published"],
  sourceAccessed: ["accessed"],
  sourceLicence: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Field = keyof typeof spellings;

/** What the atlas's own table says besides, and a reader's own figures do not: they are `own`, and under no licence of ours. */
const passedOver = ["origin", "shown as", "licence"];

/** Names are the same whatever their case and whatever parts their words: `alsoFor`, `also_for`, `Also for`. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const byName = new Map<string, Field>();
for (const [field, others] of Object.entries(spellings)) {
  const known = isField(field) ? field : null;
  if (known) for (const name of [field, ...others]) byName.set(bare(name), known);
}
const silent = new Set(passedOver.map(bare));

function isField(text: string): text is Field {
  return Object.hasOwn(spellings, text);
}

/** Which field a name of the file means; null where it means none, `passed` where it is known and not read. */
export function fieldOf(name: string): Field | "passed" | null {
  const key = bare(name);
  return byName.get(key) ?? (silent.has(key) ? "passed" : null);
}

/** Without these no table holds a figure. */
const needed: readonly Field[] = ["subject", "title", "value"];

/** What a table lacks, by the names of its columns, to be one of figures. */
export function missingFrom(columns: readonly string[]): readonly Field[] {
  const fields = new Set(columns.map(fieldOf));
  return needed.filter((field) => !fields.has(field));
}
