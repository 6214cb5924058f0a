import type { Page } from "@playwright/test";
import { light } from "../../src/theme/tokens";
import { type Lab, openUntilReady, type Visit, visit } from "../browser";

/** A picture that the browser put on the screen, ms after the navigation. */
type Shot = { readonly atMs: number; readonly png: string };
/** Pixels of the map's middle that wear the colours of land, water and routes. */
export type Colours = { readonly land: number; readonly water: number; readonly routes: number };

export type Appearance = {
  /** Until land, water and lines are on the screen. */
  readonly firstMapMs: number;
  /** Until the map says that everything is drawn. */
  readonly readyMs: number;
};

/** Part of the screen that is map in both pages, free of panel, legend and controls; px at 1280 × 720. */
const mapArea = { x: 410, y: 330, width: 600, height: 330 } as const;

/** A map is there when each of land, water and lines covers this share of what it covers in the end. */
const enough = { ground: 0.8, routes: 0.5 } as const;

const rgb = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const palette = {
  land: [rgb(light.ground.land)],
  water: [rgb(light.ground.water)],
  routes: [light.route["middle-corridor"], light.route.sea, light.route["dostyk-moiynty"], light.route.btc].map(rgb),
};

/** Counts on a page of its own, so that the measured one is left alone. */
const count = (paper: Page, png: string): Promise<Colours> =>
  paper.evaluate(
    async ({ base64, area, colours }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(area.width, area.height).getContext("2d", { willReadFrequently: true });
      if (!canvas) throw new Error("No canvas to read the picture on");
      const scale = image.width / 1280;
      const [x, y, w, h] = [area.x, area.y, area.width, area.height].map((px) => px * scale);
      canvas.drawImage(image, x ?? 0, y ?? 0, w ?? 0, h ?? 0, 0, 0, area.width, area.height);
      const { data } = canvas.getImageData(0, 0, area.width, area.height);
      const near = (at: number, colour: readonly number[], reach: number): boolean =>
        colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= reach);
      const found = { land: 0, water: 0, routes: 0 };
      for (let at = 0; at < data.length; at += 4) {
        if (colours.land.some((colour) => near(at, colour, 6))) found.land++;
        else if (colours.water.some((colour) => near(at, colour, 6))) found.water++;
        else if (colours.routes.some((colour) => near(at, colour, 40))) found.routes++;
      }
      return found;
    },
    { base64: png, area: mapArea, colours: palette },
  );

const isMap = (seen: Colours, end: Colours): boolean =>
  seen.land >= end.land * enough.ground &&
  seen.water >= end.water * enough.ground &&
  seen.routes >= end.routes * enough.routes;

/** What one load put on the screen, the last picture taken when all was drawn. */
export type Watched = {
  readonly shots: readonly Shot[];
  readonly end: string;
  readonly readyMs: number;
};

/** Loads a page and keeps every picture that the browser shows meanwhile. */
export async function watchLoad(one: Visit, address: string, timeoutMs: number): Promise<Watched> {
  const shown: { readonly at: number; readonly png: string }[] = [];
  one.cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    shown.push({ at: (metadata.timestamp ?? 0) * 1000, png: data });
    // The last pictures arrive when the page is on its way out; there is nobody left to thank.
    void one.cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await one.cdp.send("Page.startScreencast", { format: "png" });
  const readyMs = await openUntilReady(one, address, timeoutMs);
  // What is drawn last must still reach the screen.
  await one.page.waitForTimeout(500);
  await one.cdp.send("Page.stopScreencast");
  const origin = await one.page.evaluate(() => performance.timeOrigin);
  const end = await one.page.screenshot({ timeout: timeoutMs });
  const last = { atMs: await one.page.evaluate(() => performance.now()), png: end.toString("base64") };
  // Where drawing lags far behind, the last picture itself is the first with the map: an upper bound.
  const shots = [...shown.map(({ at, png }) => ({ atMs: at - origin, png })), last];
  return { readyMs, end: last.png, shots };
}

/** Finds the first picture of the map among those of a load. */
export async function judge(paper: Page, { shots, end, readyMs }: Watched): Promise<Appearance> {
  const whole = await count(paper, end);
  if (whole.land < 1000 || whole.water < 1000 || whole.routes < 100) {
    throw new Error(`The page shows no map in the end, but ${JSON.stringify(whole)} px`);
  }
  for (const { atMs, png } of shots) {
    if (atMs >= 0 && isMap(await count(paper, png), whole)) return { firstMapMs: atMs, readyMs };
  }
  throw new Error("No picture of the map was caught");
}

/** Loads a page from nothing and tells when its map came to the screen. */
export async function appearance(
  lab: Lab,
  paper: Page,
  address: string,
  cpuSlowdown: number,
  timeoutMs: number,
): Promise<Appearance> {
  const watched = await visit(lab, (one) => watchLoad(one, address, timeoutMs), cpuSlowdown);
  return judge(paper, watched);
}
