import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "vite";

/** A package whose code or letters are in what readers get. */
export type Shipped = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The whole text that it asks to be kept with it. */
  readonly text: string;
};

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Published as one file that holds their own dependencies, which no bundler sees. */
const holdsOthers = new Set(["maplibre-gl", "jszip"]);

/** The folder of the package that a file belongs to; null for files of our own. */
function packageOf(id: string): string | null {
  const path = id.replaceAll("\\", "/").replace(/^\0/, "").split("?")[0] ?? "";
  const [, folder, outer, name] = /^((.*)\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) ?? [];
  if (folder === undefined || outer === undefined || name === undefined) return null;
  // Some publish what they depend on within their own files, without saying which version it is.
  return existsSync(resolve(folder, "package.json")) ? folder : (dependencyOf(outer, name) ?? packageOf(`${outer}/`));
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8"));

/** Where a package finds one of its dependencies, as Node looks for it. */
function dependencyOf(folder: string, name: string): string | null {
  for (let from = folder; from !== dirname(from); from = dirname(from)) {
    const found = resolve(from, "node_modules", name);
    if (existsSync(resolve(found, "package.json"))) return found;
  }
  return null;
}

function within(folder: string): readonly string[] {
  const { name, dependencies = {} } = manifestIn(folder);
  if (!holdsOthers.has(name)) return [folder];
  const others = Object.keys(dependencies)
    // Types leave no trace in what is shipped.
    .filter((one) => !one.startsWith("@types/"))
    .flatMap((one) => dependencyOf(folder, one) ?? []);
  return [folder, ...others];
}

function shippedIn(folder: string): Shipped {
  const { name, version, license } = manifestIn(folder);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file ? readFileSync(resolve(folder, file), "utf8").trim() : "";
  if (license === undefined && text === "")
    throw new Error(`${name} does not say under which licence it may be shipped`);
  return { name, version, licence: license ?? "see below", text };
}

/** The packages that modules and typefaces come from, by name. */
export function shippedFrom(ids: Iterable<string>): readonly Shipped[] {
  const folders = new Set([...ids].flatMap((id) => packageOf(id) ?? []));
  const all = new Set([...folders].flatMap(within));
  const byName = new Map([...all].map(shippedIn).map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

const head = ({ name, version, licence }: Shipped): string => `${name} ${version} (${licence})`;

/** Who made it, in the words of its licence. */
const copyright = ({ text }: Shipped): string =>
  /^.*copyright (?:\(c\)|©|\d{4}).*$/im.exec(text)?.[0].replace(/\s+/g, " ").trim() ?? "";

/** All licences in full. */
export const notice = (shipped: readonly Shipped[]): string =>
  [
    "Corridor Atlas holds code and letters of others. These are their licences.",
    ...shipped.map((one) => `${head(one)}\n\n${one.text || "The package comes without a licence text of its own."}`),
  ].join(`\n\n${"-".repeat(78)}\n\n`);

/** One line for each, for a page that stands alone. */
export const shortNotice = (shipped: readonly Shipped[]): string =>
  shipped.map((one) => [head(one), copyright(one)].filter(Boolean).join(" – ")).join("\n");

/** Packages of the typefaces that the style sheets name. */
const fontFiles = (): readonly string[] =>
  [...readFileSync("src/theme/fonts.css", "utf8").matchAll(/url\("([^"]+\.woff2)"\)/g)].map(([, file = ""]) =>
    resolve("node_modules", file),
  );

type Bundle = Readonly<
  Record<string, { readonly type: "asset" } | { readonly type: "chunk"; readonly moduleIds: string[] }>
>;

/** The modules of workers, which are bundled apart from the page, and before it is written. */
const workerModules = new Set<string>();

/** Remembers what a worker is made of. */
export const withinWorkers = (): Plugin => ({
  name: "licences-within-workers",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") for (const id of file.moduleIds) workerModules.add(id);
    }
  },
});

/** The packages of everything that a build writes. */
const inBundle = (bundle: Bundle): readonly Shipped[] =>
  shippedFrom([
    ...workerModules,
    ...Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : [])),
    ...fontFiles(),
  ]);

/** Gathers the licences of everything that is in the bundle: as a file beside a site, in short within the one-file page. */
export const licences = (oneFile: boolean): Plugin => ({
  name: "licences",
  apply: "build",
  enforce: "post",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle }) {
      if (!oneFile || !bundle) return html;
      // Two hyphens would end the comment.
      const text = shortNotice(inBundle(bundle)).replaceAll("--", "––");
      return html.replace("</head>", () => `  <!--\n${text}\n-->\n  </head>`);
    },
  },
  generateBundle(_, bundle) {
    if (oneFile) return;
    this.emitFile({ type: "asset", fileName: "licences.txt", source: `${notice(inBundle(bundle))}\n` });
  },
});
