export const ownColours = ["a", "b", "c", "d", "e", "f"] as const;
/** A colour of a file of the reader's own. */
export type OwnColour = (typeof ownColours)[number];

/** Every colour, width, dash and duration of the product, named by what it means. Colours are sRGB hex. */
export type Tokens = {
  readonly scheme: "light" | "dark";
  readonly ground: {
    readonly land: string;
    readonly water: string;
    readonly waterEdge: string;
    readonly river: string;
    readonly border: string;
  };
  readonly label: {
    readonly country: string;
    readonly city: string;
    readonly place: string;
    readonly water: string;
    readonly halo: string;
    readonly waterHalo: string;
  };
  readonly route: {
    readonly "middle-corridor": string;
    readonly sea: string;
    readonly "dostyk-moiynty": string;
    readonly btc: string;
    /** The oil in the pipe: the light core of the BTC line. */
    readonly btcCore: string;
    readonly "baku-supsa": string;
    /** Edge around every line, in the colour of the land, so that lines lift off what they cross. */
    readonly halo: string;
  };
  /** The signs of places along the lines; the rest of them is the colour of place names and of the halo. */
  readonly node: {
    /** Ports wear the colour of the legs that leave them. */
    readonly port: string;
    /** Borders and breaks of gauge. */
    readonly mark: string;
    readonly terminal: string;
    /** The oil in the tank: the core of a terminal's sign. */
    readonly terminalCore: string;
  };
  /** A way that somebody asked for: a band along the lines that they stand out from, its edge, and its ends. */
  readonly way: { readonly band: string; readonly edge: string; readonly end: string };
  /** Lines that stand beside the routes: railways and roads of transit, and a link of grids that is no more than an idea. */
  readonly context: { readonly rail: string; readonly road: string; readonly power: string };
  /** Files of the reader's own, in the order in which they come; after the last the first comes again. */
  readonly own: Readonly<Record<OwnColour, string>>;
  readonly surface: {
    readonly panel: string;
    readonly raised: string;
    readonly sunken: string;
    readonly edge: string;
    readonly shadow: string;
    /** Behind small print that stands on the map; the map may show through. */
    readonly veil: string;
  };
  readonly ink: {
    readonly strong: string;
    readonly quiet: string;
    /** What cannot be pressed now. */
    readonly off: string;
    /** Links and the selected state of controls. */
    readonly accent: string;
    readonly onAccent: string;
    readonly focus: string;
    readonly warning: string;
  };
  /** How heavy strokes are: of routes and of the ground as multiples of the usual, of the interface's edges in px. */
  readonly stroke: { readonly route: number; readonly ground: number; readonly edge: number };
};

const usualStroke = { route: 1, ground: 1, edge: 1 } as const;

export const light = {
  scheme: "light",
  ground: { land: "#F5F1E8", water: "#CFE1E9", waterEdge: "#A9C7D4", river: "#A9CBDB", border: "#CDC2AE" },
  label: {
    country: "#857A68",
    city: "#6E675B",
    place: "#26241F",
    water: "#33667F",
    halo: "#F5F1E8",
    waterHalo: "#CFE1E9",
  },
  route: {
    "middle-corridor": "#C8371B",
    sea: "#14509C",
    "dostyk-moiynty": "#0A7F78",
    btc: "#4A3712",
    btcCore: "#D9B65C",
    "baku-supsa": "#9C55B8",
    halo: "#FBF8F1",
  },
  node: { port: "#14509C", mark: "#26241F", terminal: "#4A3712", terminalCore: "#E3BF63" },
  way: { band: "#FFD95A", edge: "#8A6A00", end: "#26241F" },
  context: { rail: "#7C5548", road: "#625E0C", power: "#226A20" },
  own: { a: "#F00087", b: "#3C69FF", c: "#690078", d: "#87002D", e: "#690FD2", f: "#0F00FF" },
  surface: {
    panel: "#FFFDF8",
    raised: "#FFFFFF",
    sunken: "#F3EEE3",
    edge: "#E0D8C8",
    shadow: "#3A2F1A24",
    veil: "#F5F1E8C7",
  },
  ink: {
    strong: "#26241F",
    quiet: "#665F53",
    off: "#ACA69D",
    accent: "#00665B",
    onAccent: "#FFFDF8",
    focus: "#0B5CAD",
    warning: "#8A4B00",
  },
  stroke: usualStroke,
} as const satisfies Tokens;

export const dark = {
  scheme: "dark",
  ground: { land: "#1B1F24", water: "#10202B", waterEdge: "#27404F", river: "#24475A", border: "#424A52" },
  label: {
    country: "#8B949B",
    city: "#98A0A6",
    place: "#E8E4DA",
    water: "#6FA3C0",
    halo: "#1B1F24",
    waterHalo: "#10202B",
  },
  route: {
    "middle-corridor": "#FF6B4A",
    sea: "#9CCBF5",
    "dostyk-moiynty": "#2FBFA2",
    btc: "#F0C552",
    btcCore: "#8A6510",
    "baku-supsa": "#B978E2",
    halo: "#14171B",
  },
  node: { port: "#9CCBF5", mark: "#F4F1EA", terminal: "#F0C552", terminalCore: "#2A2110" },
  way: { band: "#5E5322", edge: "#C9B04A", end: "#E8E4DA" },
  context: { rail: "#D3A696", road: "#C4BE62", power: "#84CF76" },
  own: { a: "#F00FA5", b: "#3C78A5", c: "#961EFF", d: "#96FF0F", e: "#B44B5A", f: "#87780F" },
  surface: {
    panel: "#14181C",
    raised: "#1C2126",
    sunken: "#0F1215",
    edge: "#2C333A",
    shadow: "#00000066",
    veil: "#1B1F24C7",
  },
  ink: {
    strong: "#E8E4DA",
    quiet: "#A2A9AF",
    off: "#636A70",
    accent: "#4FD6BD",
    onAccent: "#10201D",
    focus: "#7CC4FF",
    warning: "#F0B45A",
  },
  stroke: usualStroke,
} as const satisfies Tokens;

/**
 * For who needs more contrast: text at 7 to 1, edges and lines at 4.5, nothing translucent. The routes' colours are
 * those that keep farthest apart for readers with any of the three colour-vision deficiencies.
 */
export const contrast = {
  scheme: "light",
  ground: { land: "#FFFFFF", water: "#E0ECF4", waterEdge: "#3A6C8A", river: "#3A6C8A", border: "#635C4E" },
  label: {
    country: "#4A4238",
    city: "#3A342B",
    place: "#000000",
    water: "#003A5C",
    halo: "#FFFFFF",
    waterHalo: "#E0ECF4",
  },
  route: {
    "middle-corridor": "#BD2402",
    sea: "#05168A",
    "dostyk-moiynty": "#0A6764",
    btc: "#271E0A",
    btcCore: "#FFD34D",
    "baku-supsa": "#8C0BCC",
    halo: "#FFFFFF",
  },
  node: { port: "#05168A", mark: "#000000", terminal: "#271E0A", terminalCore: "#FFD34D" },
  way: { band: "#FFC400", edge: "#000000", end: "#000000" },
  context: { rail: "#5E3425", road: "#4F4B00", power: "#0F5A0B" },
  own: { a: "#B42D78", b: "#3C69B4", c: "#4B004B", d: "#870F3C", e: "#4B3C87", f: "#0F00F0" },
  surface: {
    panel: "#FFFFFF",
    raised: "#FFFFFF",
    sunken: "#EFEFEF",
    edge: "#4A4A4A",
    shadow: "#00000059",
    veil: "#FFFFFF",
  },
  ink: {
    strong: "#000000",
    quiet: "#3A3A3A",
    off: "#595959",
    accent: "#004D44",
    onAccent: "#FFFFFF",
    focus: "#0033CC",
    warning: "#7A2E00",
  },
  stroke: { route: 1.2, ground: 1.3, edge: 2 },
} as const satisfies Tokens;

export const themeIds = ["light", "dark", "contrast"] as const;
export type ThemeId = (typeof themeIds)[number];
export const isThemeId = (text: string): text is ThemeId => (themeIds as readonly string[]).includes(text);
export const themes: Readonly<Record<ThemeId, Tokens>> = { light, dark, contrast };

/** Paper is white, whatever the screen; who reads with more contrast prints with it. */
export const paperTokens = (theme: ThemeId): Tokens => (theme === "contrast" ? contrast : light);
