import { expect, test } from "vitest";
import { readAddress, withExistingScene } from "../../../src/app/address";
import { parseUrl } from "../../../src/state/url";
import { bundledAtlas } from "../../content/bundled";

const opened = (hash: string) => withExistingScene(parseUrl({ search: "?lang=ru", hash }));

test("a bare scene brings what the scene shows, in the language of the link", async () => {
  const { view, problems } = await opened("#scene=5");
  expect(problems).toEqual([]);
  expect(view).toMatchObject({ scene: 5, lang: "ru", layers: ["btc"], selection: { id: "btc" }, camera: null });
});

test("a scene is one view, whatever else the link says of the map", async () => {
  const { view } = await opened("#map=9/45/60&layers=baku-supsa&sel=poti&panel=about&scene=5");
  expect(view).toEqual((await opened("#scene=5")).view);
});

test("a scene that is not there is told once, and the rest of the link is followed", async () => {
  const { view, problems } = await opened("#sel=btc&scene=99");
  expect(problems).toEqual([{ parameter: "scene", value: "99" }]);
  expect(view).toMatchObject({ scene: null, selection: { id: "btc" } });
});

test("a link without a scene stays as it is", async () => {
  const link = parseUrl({ search: "", hash: "#sel=btc" });
  expect(await withExistingScene(link)).toBe(link);
});

test("a scene tells nothing of a way that the reader had asked for", async () => {
  expect((await opened("#route=dostyk~poti&scene=5")).view.way).toBeNull();
});

test("a way through places of the atlas is followed, and one through others is a problem of the link", () => {
  const read = (hash: string) => readAddress({ search: "", hash }, bundledAtlas());
  expect(read("#route=dostyk~siding-19~poti")).toMatchObject({
    view: { way: ["dostyk", "siding-19", "poti"] },
    problems: [],
  });
  expect(read("#sel=btc&route=dostyk~atlantis")).toMatchObject({
    view: { way: null, selection: { id: "btc" } },
    problems: [{ parameter: "route", value: "dostyk~atlantis" }],
  });
});
