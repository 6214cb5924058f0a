import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawPicture, drawThemedPicture } from "../../../src/picture/drawPicture";
import { ownSvg } from "../../../src/picture/onPage";
import { inEveryTheme } from "../../../src/picture/palette";
import { hostileTexts } from "../../hostile";
import { viewOf } from "./defaultView";

describe("a picture on its way into the page", () => {
  test("is let through as our renderer draws it, whatever a place or a title is called", () => {
    const title = hostileTexts.join(" ");
    const svg = drawPicture({
      ...viewOf("light"),
      title,
      interactive: { label: (text) => `${text} ${title.slice(0, 2000)}` },
    });
    expect(ownSvg(svg)).toBe(svg);
    const themed = drawThemedPicture(inEveryTheme((theme) => viewOf(theme)));
    expect(ownSvg(themed)).toBe(themed);
  });

  test.each([
    "<p>text</p>",
    "<svg ><script>alert(1)</script></svg>",
    '<svg onload="alert(1)"></svg>',
    '<svg xmlns="x"><path onclick="alert(1)"/></svg>',
    '<svg xmlns="x"><a href="javascript:alert(1)"></a></svg>',
    '<svg xmlns="x"><textPath href="https://evil.example/#a">x</textPath></svg>',
    '<svg xmlns="x"><foreignObject></foreignObject></svg>',
    '<svg xmlns="x"><image href="x"/></svg>',
    '<svg xmlns="x"><!-- --></svg>',
    "<svg xmlns=\"x\"><path d='M0'/></svg>",
    '<?xml version="1.0"?><svg xmlns="x"></svg>',
    "",
  ])("is refused as %s", (text) => expect(() => ownSvg(text)).toThrow(/not as the atlas draws it/));

  test("is refused with anything of somebody else's in it", () => {
    const svg = drawPicture(viewOf("light"));
    fc.assert(
      fc.property(
        fc.nat(svg.length),
        fc.constantFrom(...hostileTexts.filter((text) => /<[a-z!]/i.test(text))),
        (at, text) => {
          const spoilt = svg.slice(0, at) + text + svg.slice(at);
          expect(() => ownSvg(spoilt)).toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});
