/** What a file of the built site is, as far as its weight is concerned. */
export type Share = "page" | "MapLibre" | "React" | "lines and ground" | "figures" | "fonts" | "own code" | "later";

/** A file of `dist/` by its path there, with its gzipped size in bytes. */
export type Weighed = { readonly path: string; readonly bytes: number };

/**
 * Read only when asked for: panels' figures and names, the presentation, the picture for browsers without WebGL, other languages and
 * their letters, pictures of the page, files for the host.
 * A browser test sees to it that the first view in English loads none of them.
 */
const later = [
  /^assets\/(load|figures|placeData|parseContext|merge|__vite-browser-external|pictureView|printPicture|PrintSheet|measureOnCanvas)-/,
  /^assets\/(selectionPanels|FigureChart|FigureCard|NoticeList|FiguresPanel|TablePanel|SourcesPanel|SourceEntry|AboutPanel|BrokenContent|kept)-/,
  /^assets\/(SharePanel|exportView|wayLegs|tableFile|png|svg|pptx|pptxgen.es|jszip.min|csv|geojson|picture|sizes|formats|told|standing|drawPicture|projection)-/,
  // How far off the lines may be.
  /^assets\/(error|errorFeatures|ErrorSwitch|ErrorLegend|ErrorSwatch)-/,
  // What several of these share.
  /^assets\/(FigureRow|formulaWords|FigureHistory|SupersededBadge|history|age|groups|Quote|sought|charts|barTexts|AgeBadge|StatusBadge|PanelSection|useWidth|isWordless|Downloads|sceneWords|keys)-/,
  // A way between places.
  /^assets\/(wayParts|wayFeatures|wayWords|wayLine|way|legs|countries|cutLine|draft|sphere|kilometres)-/,
  // Data of the reader's own.
  /^assets\/(own|ownParts|ownVerbs|ownLimit|ownHit|OwnPanel|OwnLegend|OwnHint|OwnSpeech|OwnInFiles|DropHint|useRowName|withoutEnding|ownInFile|openOwnFile|ownWorker|nearestPx|openCarried)-/,
  // What stands beside the routes.
  /^assets\/(besideLines|ContextPanel|ContextLegend|ContextFigures|contextFeatures|contextLegend)-/,
  /^assets\/context-[^.]+\.css$/,
  // Figures of a reader's own.
  /^assets\/(LateOwnFigures|OwnFigures|ownFigures|FigureSets|FigureFaults|FigureSpeech|readFigureSet|takeFigures|SegmentButton|linesKey)-/,
  // Presenting.
  /^assets\/(Deck|story|sceneOfLink|usePresentKeys|startNotes|NotesRoot|NotesPage)-/,
  /^assets\/(keepFocus|EmbedParts|connectHost|scenes|HelpDialog|SearchDialog|OutlinePanel|ways|itinerary)-/,
  // Comparing and travelling.
  /^assets\/(BeforeAfter|ComparedMaps|SceneComparison|TravelButton|TravelRoute|TravelWay|Travel|flowParts|Measure|measuredFeatures|greatCircle|honestKm|useKeysFirst|pictureKey|showFigure|measuredWords|drawView|sight|travel|offsetLine|presentKeys|sections|network)-/,
  // For other pages, and for whoever asks what a link looks like there.
  /^embed\.js$/,
  /^oembed\.json$/,
  // Earlier versions of the data.
  /^data\//,
  /^assets\/(ru|kk|az|ka|tr|zh)-/,
  /^assets\/en-(?!first-)/,
  /^assets\/names-(ru|kk|az|ka|tr|zh)-/,
  /^assets\/.*(cyrillic|georgian|vietnamese|greek|devanagari).*\.woff2$/,
  /^_headers$/,
  // Keeping the site for later, and the licences of what is in it.
  /^sw\.js$/,
  /^licences\.txt$/,
  /^assets\/(NewerVersion|onPage|Drawing)-/,
  /\.png$/,
];

const shares: readonly (readonly [share: Share, pattern: RegExp])[] = [
  ["fonts", /\.woff2$/],
  ["MapLibre", /^assets\/maplibre/],
  ["React", /^assets\/react-/],
  ["lines and ground", /^assets\/(lines|basemap)-/],
  ["figures", /^assets\/figures-/],
  ["own code", /\.(js|css)$/],
];

/** Whether the first view does without the file. */
export const isLater = (path: string): boolean => later.some((pattern) => pattern.test(path));

/** A file that no pattern knows belongs to the page, and so into the first view: forgetting one cannot hide it. */
export const shareOf = (path: string): Share =>
  isLater(path) ? "later" : (shares.find(([, pattern]) => pattern.test(path))?.[0] ?? "page");

export type Budget = { readonly name: string; readonly bytes: number; readonly limit: number };

const kib = (count: number): number => count * 1024;
const sum = (files: readonly Weighed[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** The budgets of the product, and what the given files take of them. */
export function budgets(site: readonly Weighed[], oneFile: Weighed | null): readonly Budget[] {
  const firstView = site.filter(({ path }) => !isLater(path));
  const own = site.filter(({ path }) => shareOf(path) === "own code");
  return [
    {
      name: "index.html with its picture, gzipped",
      bytes: sum(site.filter(({ path }) => path === "index.html")),
      limit: kib(45),
    },
    { name: "first view, gzipped", bytes: sum(firstView), limit: kib(700) },
    { name: "own code, gzipped", bytes: sum(own), limit: kib(90) },
    ...(oneFile ? [{ name: "one-file page", bytes: oneFile.bytes, limit: kib(4 * 1024) }] : []),
  ];
}
