import { test as base, expect } from "@playwright/test";
import { type Access, accessOf } from "./access";
import { type Article, articleOf } from "./article";
import { type Drawn, drawnOf } from "./drawn";
import { type Driver, driverOf, withoutWebGL } from "./driver";
import { type Finder, finderOf } from "./finder";
import { hostSite } from "./hostSite";
import { type Moving, movingOf } from "./moving";
import { type Owner, ownerOf } from "./owner";
import { type Presenter, presenterOf } from "./presenter";
import { type Reader, readerOf } from "./reader";
import { type Table, tableOf } from "./tableOf";
import { type Traveller, travellerOf } from "./traveller";

type Others = {
  /**
   * Off for tests of what stands around the map: the vector picture takes its place, which behaves the same and
   * costs a machine without a GPU a third of the time.
   */
  liveMap: boolean;
  driver: Driver;
  drawn: Drawn;
  presenter: Presenter;
  article: Article;
  finder: Finder;
  table: Table;
  access: Access;
  traveller: Traveller;
  reader: Reader;
  moving: Moving;
  owner: Owner;
};

/** A test of the page: `given` how it is opened, `when` something is done, `then` what is seen. */
export const test = base.extend<Driver & Others>({
  liveMap: [true, { option: true }],
  page: async ({ page, liveMap }, use) => {
    if (!liveMap) await withoutWebGL(page);
    await use(page);
  },
  driver: async ({ page, context }, use) => use(driverOf(page, context)),
  /** Drawings as images, side by side. */
  drawn: async ({ page }, use) => use(drawnOf(page)),
  /** The search and the list that mirrors the map. */
  finder: async ({ page }, use) => use(finderOf(page)),
  /** The story on its stage. */
  presenter: async ({ page, context, baseURL }, use) => use(presenterOf(page, context, baseURL ?? "")),
  /** Eyes and hands of all kinds. */
  access: async ({ page }, use) => use(accessOf(page)),
  /** Who brings data of their own. */
  owner: async ({ page }, use) => use(ownerOf(page)),
  /** What moves and compares. */
  moving: async ({ page }, use) => use(movingOf(page)),
  /** Somebody who asks for a way between places. */
  traveller: async ({ page }, use) => use(travellerOf(page)),
  /** Who reads figures, on a day and in a version of the data. */
  reader: async ({ page }, use) => use(readerOf(page)),
  /** A page on another origin that holds the atlas. */
  article: async ({ page, baseURL }, use) => {
    const site = await hostSite();
    await use(articleOf(page, site, baseURL ?? ""));
    site.close();
  },
  /** All figures, as a table. */
  table: async ({ page }, use) => use(tableOf(page)),
  given: async ({ driver }, use) => use(driver.given),
  when: async ({ driver }, use) => use(driver.when),
  // biome-ignore lint/suspicious/noThenProperty: a plain object of assertions, which no promise mistakes for another
  then: async ({ driver }, use) => use(driver.then),
});

/** A test on the vector picture, in a file whose other tests need the live map. */
export const onPicture = test.extend({ liveMap: false });

/**
 * On the live map of a screen with few pixels: the same page in the same size, of which a machine without a GPU draws
 * a quarter. For what is pressed and told, not for what a picture looks like.
 */
export const onCoarseMap = test.extend({ deviceScaleFactor: 0.5 });

export { expect };
