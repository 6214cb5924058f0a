import { isLater } from "../../budgets";
import { expect, onCoarseMap, test } from "../atlas";
import { drawnSegments, middleOf } from "../middle";

onCoarseMap(
  "a walk through everything asks nothing of other sites, sets no cookie and breaks nothing",
  async ({ given, when, then }) => {
    test.setTimeout(120_000);
    await given.linkOpened("?lang=en");
    // The first view in English loads nothing that only others need.
    const loaded = await then.loaded();
    expect(loaded.some((path) => /maplibre/.test(path))).toBe(true);
    // Once all is at rest, what keeps the site for later comes.
    expect(loaded.filter((path) => isLater(path) && !/(NewerVersion|en-notices)-/.test(path))).toEqual([]);
    for (const page of ["Figures", "Sources", "About"]) {
      await when.pageOpened(page);
      await then.panelHeadingHas(page);
    }
    for (const id of ["btc.tr", "baku-supsa.ge", "middle-corridor.aktau-port-alat", "dostyk-moiynty.aktogay-sayak"]) {
      const segment = drawnSegments().find((one) => one.id === id);
      if (!segment) throw new Error(`No segment ${id}`);
      const { camera, offset } = middleOf(segment, 6);
      await when.linkFollowed(`#map=${camera}`);
      await when.mapPointedAt(offset);
      await when.mapClicked(offset);
      await then.urlHas("sel", id);
    }
    await when.linkFollowed("#sel=aktau-port");
    await when.linkFollowed("#sel=middle-corridor");
    await when.layerToggled("Baku–Supsa");
    await when.themeChosen("Dark");
    await when.languageChosen("Русский");
    await then.languageIs("ru");
    await when.mapDragged({ x: 90, y: -30 });
    await then.noRequestLeft();
    await then.noCookies();
    await then.noComplaints();
  },
);

test.describe("under the policy", () => {
  test.use({ liveMap: false });

  test("every panel, file, tool and window works, and none needs what it forbids", async ({
    given,
    when,
    then,
    page,
  }) => {
    await given.linkOpened("?lang=en#panel=share");
    for (const format of ["PNG", "SVG", "PPTX", "CSV", "GEOJSON"]) await when.fileDownloaded(format);
    for (const panel of ["figures", "table", "outline", "sources", "about", "way"]) {
      await when.linkFollowed(`#panel=${panel}`);
      await expect(page.locator(".panel-frame h1")).not.toBeEmpty();
    }
    // Two pictures with colours of their own, one over the other.
    await when.linkFollowed("#sel=dostyk-moiynty");
    await expect(page.locator(".compare-picture svg").first()).toBeVisible();
    const land = page.locator(".compare-picture svg rect, .compare-picture svg path").first();
    await expect(land).not.toHaveCSS("fill", "rgb(0, 0, 0)");
    await when.linkFollowed("#route=dostyk~poti");
    await when.linkFollowed("#measure=45,60~43,51&flows=1");
    for (const key of ["?", "/"]) {
      await when.key(key);
      await expect(page.getByRole("dialog")).toBeVisible();
      await when.key("Escape");
    }
    await when.printed();
    await when.linkFollowed("#scene=1");
    await expect(page.locator("[data-stage]")).toBeVisible();
    const notes = page.waitForEvent("popup");
    await when.key("n");
    await expect((await notes).locator("h1, h2").first()).toBeVisible();
    await then.noRequestLeft();
    await then.noComplaints();
  });

  test("markup from text, scripts in the page and other sites are refused", async ({ given, page }) => {
    await given.linkOpened("?lang=en");
    const done = await page.evaluate(async () => {
      const outcome = async (act: () => unknown): Promise<string> => {
        try {
          await act();
          return "done";
        } catch (fault) {
          return fault instanceof Error ? fault.name : String(fault);
        }
      };
      const script = document.createElement("script");
      script.append("document.documentElement.dataset.taken = 'yes'");
      const place = document.createElement("div");
      return {
        markup: await outcome(() => {
          place.innerHTML = "<b>x</b>";
        }),
        inline: await outcome(() => document.body.append(script)),
        worker: await outcome(() => new Worker("data:text/javascript,1")),
        policy: await outcome(() => window.trustedTypes?.createPolicy("mine", { createHTML: (text) => text })),
        elsewhere: await outcome(() => fetch("https://example.org/")),
        taken: document.documentElement.dataset.taken ?? "no",
      };
    });
    expect(done).toEqual({
      markup: "TypeError",
      inline: expect.any(String),
      worker: "TypeError",
      policy: "TypeError",
      elsewhere: "TypeError",
      taken: "no",
    });
  });
});
