import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodesOf } from "../../../build/wholePage";
import { asBuilt, markFor, pageOf } from "../../../src/export/onePage/asBuilt";
import { ownBlock } from "../../../src/export/onePage/ownBlock";

const source = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Atlas</title>
    <script type="module" crossorigin>if (1 < 2 && "</" + "b>") go("\\u2028");</script>
    <style rel="stylesheet">a > b{content:"&amp;"}</style>
    <!-- a licence – of others -->
  </head>
  <body>
    <svg viewBox="0 0 1 1"><clipPath id="a"><rect width="1"/></clipPath><text>a &amp; b</text></svg>
<div id="root"></div>
<noscript><style>p{}</style><p>5 &lt; 6</noscript>
    <button hidden>⟳ Reload</button>
  </body>
</html>
`;
const nodes = nodesOf(source);
const mark = markFor(nodes);
const page = pageOf(nodes, mark);
/** A browser that has read the page finds this in it. */
const inBrowser = nodesOf(page.start + page.end);

test("the page is written as a browser writes it that has read it, and says the same as before", () => {
  expect(inBrowser).toEqual({ head: [...nodes.head, expect.stringContaining(mark)], body: nodes.body });
  expect(page.start).toContain(
    '<script type="module" crossorigin="">if (1 < 2 && "</" + "b>") go("\\u2028");</script>',
  );
  expect(page.start).toContain('<clipPath id="a"><rect width="1"></rect></clipPath><text>a &amp; b</text>');
  expect(page.start).toContain("<noscript><style>p{}</style><p>5 &lt; 6</noscript>");
  expect(page.start).toMatch(/^<!doctype html>\n<html lang="en"><head>\n {4}<meta charset="utf-8">\n/);
  expect(page.start + page.end).toMatch(/<button hidden="">⟳ Reload<\/button>\n<\/body><\/html>$/);
});

test("what browsers write in several ways stops the build, and so does a body that something is said of", () => {
  expect(() => nodesOf(source.replace('id="root"', 'id="a>b"'))).toThrow("<div> has a id that browsers write");
  expect(() => nodesOf(source.replace("<body>", '<body class="dark">'))).toThrow("no body, or one with attributes");
});

describe("an open page knows itself again", () => {
  test("as it was built", () => {
    expect(asBuilt(inBrowser)).toEqual(page);
  });

  test("with files of the reader's own in it", () => {
    const carrying = nodesOf(page.start + ownBlock("a.csv", ["AAAA"]).join("") + ownBlock("b", []).join("") + page.end);
    expect(carrying.body.length).toBeGreaterThan(nodes.body.length);
    expect(asBuilt(carrying)).toEqual(page);
  });

  test("whatever extensions of a browser have put into it", () => {
    const foreign = fc.constantFrom(
      "\n",
      "\n    ",
      '<style class="darkreader">:root{}</style>',
      '<meta name="darkreader" content="0-0">',
      "<script>evil()</script>",
      "<grammarly-desktop-integration></grammarly-desktop-integration>",
    );
    const among = (own: readonly string[]) =>
      fc
        .array(fc.array(foreign, { maxLength: 3 }), { minLength: own.length, maxLength: own.length })
        .map((before) => [...own.flatMap((node, at) => [...(before[at] ?? []), node]), "<div></div>"]);
    const changed = fc.record({
      head: among(nodes.head).map((head) => [...head, ...inBrowser.head.slice(-1)]),
      body: among(nodes.body),
    });
    fc.assert(
      fc.property(changed, (all) => {
        expect(asBuilt(all)).toEqual(page);
      }),
    );
  });

  test("and when anything of it has changed or gone, it says so", () => {
    const without = (all: readonly string[], at: number) => all.filter((_, i) => i !== at);
    const spoiled = (all: readonly string[], at: number) => all.map((node, i) => (i === at ? `${node} ` : node));
    for (const [at, node] of inBrowser.head.entries()) {
      // The white space before something is like that before something else.
      if (node.trim() !== "") expect(asBuilt({ ...inBrowser, head: without(inBrowser.head, at) })).toBeNull();
      expect(asBuilt({ ...inBrowser, head: spoiled(inBrowser.head, at) })).toBeNull();
    }
    for (const at of inBrowser.body.keys()) {
      expect(asBuilt({ ...inBrowser, body: spoiled(inBrowser.body, at) })).toBeNull();
    }
  });
});
