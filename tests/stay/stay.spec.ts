import { expect, test } from "../browser/atlas";
import { scalesFor } from "./holdings";
import { grown, tableOf, type Weighed } from "./verdict";
import { roundsOf, visitorOf } from "./visitor";
import { watch } from "./watch";

const share = Number(process.env.ATLAS_STAY_SHARE ?? 1);

test("a long stay leaves nothing behind", async ({ page, driver, finder }) => {
  await page.addInitScript(watch);
  await driver.given.linkOpened("?lang=en");
  const scales = await scalesFor(page);
  const visitor = visitorOf(page, driver, finder);
  const stay: Weighed[] = [];
  const weigh = async (after: string, act: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    await act();
    await visitor.home();
    stay.push({ after, seconds: (performance.now() - started) / 1000, holds: await scales.weigh() });
    console.log(tableOf(stay.slice(-1)));
  };

  await weigh("arrival", async () => {});
  for (const { name, selections, switches, exports, losses } of roundsOf(share)) {
    await weigh(`${name}: ${selections} selections`, () => visitor.selects(selections));
    await weigh(`${name}: ${switches} switches`, () => visitor.switches(switches));
    await weigh(`${name}: ${exports} exports`, () => visitor.exports(exports));
    await weigh(`${name}: ${losses} lost contexts`, () => visitor.loses(losses));
  }
  console.log(`\n${tableOf(stay)}\n`);

  const [first, second] = [stay.at(-5), stay.at(-1)];
  if (!first || !second) throw new Error("The stay was too short to be judged");
  expect(grown(first.holds, second.holds)).toEqual([]);
  await driver.then.noComplaints();
});
