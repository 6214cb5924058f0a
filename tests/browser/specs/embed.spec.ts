import { expect, test } from "../atlas";
import { drawnSegments, middleOf } from "../middle";

const frameIn = (atlas: string, link: string, more = "") =>
  `<div style="height:200px"></div><iframe src="${atlas}${link}" title="Atlas" ${more}
    style="display:block;width:800px;height:450px;border:0"></iframe><div style="height:2000px"></div>`;

/** A version of the data that the archive keeps. */
const earlier = "73765dca";

const ours = { type: "corridor-atlas", version: 1 };

test("an article steers the atlas by messages, hears it, and keeps its own scroll and history", async ({ article }) => {
  await article.opened(frameIn(article.atlas, "?embed=1&api=1&ui=min&lang=ru#map=4/43/50"));
  await article.hears("ready", { version: 1, view: { ui: "min", lang: "ru", map: "4/43/50" } });
  await article.hears("height");
  const before = await article.historyLength();

  await article.posts({ ...ours, command: "select", id: "btc.tr", request: 1 });
  await article.hears("select", { id: "btc.tr", kind: "segment" });
  await article.posts({ ...ours, command: "setView", view: { theme: "dark", layers: "btc" } });
  await article.hears("view", { view: expect.objectContaining({ theme: "dark", layers: "btc", sel: "btc.tr" }) });
  expect(await article.attribute("data-theme")).toBe("dark");
  await article.posts({ ...ours, command: "goToScene", scene: 2 });
  await article.hears("scene", { scene: 2 });
  expect(await article.historyLength()).toBe(before);

  await article.posts({ ...ours, command: "select", id: "btc.mars", request: "m" });
  await article.hears("error", { request: "m", reason: expect.stringContaining("btc.mars") });
  await article.posts({ ...ours, command: "setView", view: { theme: "pink" } });
  await article.hears("error", { reason: expect.stringContaining("pink") });
  await article.posts({ ...ours, command: "dance" });
  await article.hears("error", { reason: expect.stringContaining("dance") });
  const errors = (await article.heard()).filter(({ event }) => event === "error").length;
  await article.posts({ type: "somebody-else", command: "dance" });
  await article.does(
    `for (let i = 0; i < 40; i++) document.querySelector("iframe").contentWindow.postMessage(
      { type: "corridor-atlas", version: 1, command: "select", id: null }, "*")`,
  );
  await article.hears("error", { reason: expect.stringContaining("20 commands") });
  expect((await article.heard()).filter(({ event }) => event === "error").length).toBe(errors + 1);

  const camera = (await article.heard()).findLast(({ event }) => event === "view");
  await article.wheels(120);
  await expect.poll(article.scrolledBy).toBe(120);
  await article.hintSays("Масштаб карты – Ctrl + колесо мыши");
  expect((await article.heard()).findLast(({ event }) => event === "view")).toEqual(camera);
  await article.wheels(-240, "Control");
  await article.hears("view", { view: expect.objectContaining({ map: expect.stringMatching(/^\d/) }) });
  expect(await article.scrolledBy()).toBe(120);
  expect(await article.linkToFullAtlas()).not.toMatch(/embed|api|ui=/);
  await article.creditsAreInSight();
});

test("without WebGL the wheel is the page's too", async ({ article, given }) => {
  await given.browserWithoutWebGL();
  await article.opened(frameIn(article.atlas, "?embed=1&ui=none&lang=en#map=4/43/50"));
  await article.wheels(120);
  await expect.poll(article.scrolledBy).toBe(120);
  await article.hintSays("Ctrl + scroll to zoom the map");
  await article.wheels(-120, "Control");
  await article.showsKey("map", /* half a step nearer */ "4.5/43/50");
  await article.creditsAreInSight();
});

test("one finger scrolls the page, and the hint speaks of fingers @phone-only", async ({ article }) => {
  await article.opened(
    frameIn(article.atlas, "?embed=1&ui=min&lang=en#map=4/43/50").replace("width:800px", "width:100%"),
  );
  await article.swipes(90);
  await article.hintSays("Use two fingers to move the map");
  await expect.poll(article.scrolledBy).toBeGreaterThan(20);
  await article.showsKey("map", "4/43/50");
  await article.creditsAreInSight();
});

test("<corridor-atlas> shows its attributes, follows them, and keeps its view when it is moved", async ({
  article,
  given,
}) => {
  await given.browserWithoutWebGL();
  await article.opened(
    `<script type="module" src="${article.atlas}embed.js"></script>
     <script type="module" src="${article.atlas}embed.js?again"></script>
     <corridor-atlas layers="btc" sel="btc.tr" lang="ru" ui="min" theme="pink" style="width:800px"></corridor-atlas>`,
  );
  await article.hears("ready", { element: true });
  await article.showsKey("sel", "btc.tr");
  await article.does(`document.querySelector("corridor-atlas").setAttribute("sel", "btc.az")`);
  await article.hears("select", { element: true, id: "btc.az" });
  await article.does(`document.querySelector("corridor-atlas").setAttribute("map", "here")`);
  await article.hears("error", { element: true, reason: expect.stringContaining('map="here"') });
  await article.does(`document.querySelector("corridor-atlas").goToScene(3)`);
  await article.hears("scene", { element: true, scene: 3 });
  const view = await article.does(`document.querySelector("corridor-atlas").view`);
  expect(view).toMatchObject({ scene: "3", lang: "ru", ui: "min" });
  const file = `({ format, name, data }) => ({ format, name, bytes: data.byteLength })`;
  expect(await article.does(`document.querySelector("corridor-atlas").export("csv").then(${file})`)).toMatchObject({
    format: "csv",
    name: expect.stringMatching(/^corridor-atlas-.*\.csv$/),
    bytes: expect.any(Number),
  });
  expect(await article.does(`document.querySelector("corridor-atlas").export("doc").catch(String)`)).toContain("doc");
  await article.does(`heard.length = 0; document.body.append(document.querySelector("corridor-atlas"))`);
  await article.hears("ready", { element: true, view });

  // With other data the frame opens anew: whatever was being made in it is made or given up, and never waited for.
  await article.does(`heard.length = 0; window.file = document.querySelector("corridor-atlas").export("pptx");
    document.querySelector("corridor-atlas").setAttribute("data", "${earlier}")`);
  await article.hears("ready", { element: true, view: { ...Object(view), data: earlier } });
  expect(await article.does(`file.then(() => "made", () => "given up")`)).toMatch(/made|given up/);
});

test("an article asks for earlier figures: the frame opens anew with them, says so, and takes them back", async ({
  article,
  given,
}) => {
  await given.browserWithoutWebGL();
  await article.opened(frameIn(article.atlas, "?embed=1&api=1&ui=min&lang=en#sel=btc"));
  const view = { ui: "min", lang: "en", sel: "btc" };
  await article.hears("ready", { view });
  const before = await article.historyLength();

  await article.posts({ ...ours, command: "setView", view: { data: "0123abcd" }, request: "gone" });
  await article.hears("error", { request: "gone", reason: expect.stringMatching(/^data: .*0123abcd.*not kept/) });
  await article.showsKey("data", null);

  // What is asked for in the same breath goes along.
  await article.does(`for (const view of [{ data: "${earlier}" }, { sel: "btc.tr" }])
    document.querySelector("iframe").contentWindow.postMessage(
      { type: "corridor-atlas", version: 1, command: "setView", view }, "*")`);
  await article.hears("ready", { view: expect.objectContaining({ data: earlier, sel: "btc.tr" }) });
  await article.shows("Data as of 25 November 2026");
  await article.shows("Georgia–Türkiye border – Ceyhan");
  await article.posts({ ...ours, command: "select", id: "btc.ge" });
  await article.hears("select", { id: "btc.ge", kind: "segment" });
  await article.creditsAreInSight();

  await article.posts({ ...ours, command: "setView", view: { data: null } });
  await article.hears("ready", { view: expect.objectContaining({ sel: "btc.ge" }) });
  expect((await article.heard()).findLast(({ event }) => event === "ready")?.view).not.toHaveProperty("data");
  await article.showsKey("data", null);
  expect(await article.historyLength()).toBe(before);
});

test("in a slide deck at any scale a click takes the segment under the pointer, and a left slide keeps its view", async ({
  article,
}) => {
  const segments = drawnSegments();
  const segment = (id: string) => {
    const found = segments.find((one) => one.id === id);
    if (!found) throw new Error(`No segment ${id}`);
    return middleOf(found, 6);
  };
  const { camera, offset } = segment("btc.tr");
  await article.resized(960, 700);
  await article.opened(
    `<link rel="stylesheet" href="/reveal/reveal.css">
     <script type="module" src="${article.atlas}embed.js"></script>
     <div class="reveal"><div class="slides">
       <section><corridor-atlas map="${camera}" lang="en" ui="none" style="width:800px;height:500px"></corridor-atlas></section>
       <section><h2>Next</h2></section>
     </div></div>
     <script src="/reveal/reveal.js"></script>
     <script>Reveal.initialize({ width: 960, height: 700, margin: 0, minScale: 0.1, maxScale: 4, transition: "none" })</script>`,
  );
  for (const scale of [1, 0.5, 2]) {
    await article.resized(960 * scale, 700 * scale);
    await expect.poll(article.scale).toBeCloseTo(scale, 2);
    await article.does(`document.querySelector("corridor-atlas").view = { sel: null, map: "${camera}" }`);
    await article.showsKey("sel", null);
    await article.settled();
    await article.clicks(offset);
    await article.showsKey("sel", "btc.tr");
  }
  await article.resized(960, 700);
  await article.does("Reveal.next()");
  await article.does("Reveal.prev()");
  await article.showsKey("sel", "btc.tr");
  await article.settled();
});

test("a sandboxed frame without an origin shows and selects", async ({ article }) => {
  await article.opened(frameIn(article.atlas, "?embed=1&api=1&ui=min&lang=en#sel=btc.tr", 'sandbox="allow-scripts"'));
  await article.hears("ready", { view: { ui: "min", lang: "en", sel: "btc.tr" } });
  await article.shows("Georgia–Türkiye border – Ceyhan");
  await article.posts({ ...ours, command: "select", id: "btc.ge" });
  await article.hears("select", { id: "btc.ge" });
  await article.creditsAreInSight();
});
