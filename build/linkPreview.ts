import { Resvg } from "@resvg/resvg-js";
import type { Plugin } from "vite";
import { staticFonts } from "./staticFonts.ts";

const picture = { name: "preview.png", width: 1200, height: 630 } as const;
const frame = { width: 960, height: 600 } as const;
const title = "Corridor Atlas";

/** Where `npx vite preview` shows the site: a build for nowhere in particular can be tried out there. */
const previewAddress = "http://localhost:4173/";

/**
 * The site's own address, which links in other people's pages must name in full: `ATLAS_URL`, or what Netlify and
 * Cloudflare Pages tell a build.
 *
 * @throws when it is no address of the web
 */
export function siteAddress(environment: Readonly<Record<string, string | undefined>>): URL | null {
  // `URL` says what it means only on Netlify: elsewhere it may be anything.
  const { ATLAS_URL, NETLIFY, URL: netlifys, CF_PAGES_URL } = environment;
  const asked = ATLAS_URL ?? (NETLIFY === "true" ? netlifys : undefined) ?? CF_PAGES_URL;
  if (asked === undefined || asked === "") return null;
  if (!URL.canParse(asked) || !/^https?:$/.test(new URL(asked).protocol)) {
    throw new Error(`ATLAS_URL is "${asked}"; it must be the address of the site, as https://example.org/atlas/`);
  }
  const address = new URL(asked);
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  return address;
}

/** The answer to whoever asks how to embed the atlas, as https://oembed.com has it. */
export const oembed = (site: URL) => ({
  type: "rich",
  version: "1.0",
  title,
  provider_name: title,
  provider_url: site.href,
  thumbnail_url: new URL(picture.name, site).href,
  thumbnail_width: picture.width,
  thumbnail_height: picture.height,
  width: frame.width,
  height: frame.height,
  html:
    `<iframe src="${new URL("?embed=1", site).href}" title="${title}" width="${frame.width}" ` +
    `height="${frame.height}" loading="lazy" allow="fullscreen; clipboard-write; web-share" ` +
    `style="border:0;width:100%"></iframe>`,
});

/** Draws an SVG with the project's own typeface. */
async function rasterised(svg: string): Promise<Uint8Array> {
  const text = svg.replace(/<[^>]*>/g, "");
  const fontFiles = await staticFonts(text, [400, 500, 600, 700]);
  const drawn = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
    fitTo: { mode: "width", value: picture.width },
  });
  return drawn.render().asPng();
}

/**
 * What a link to the atlas looks like elsewhere: OpenGraph tags with a picture, and oEmbed with its discovery link.
 *
 * @param card runs src/app/firstPage/shareCard.ts
 */
export const linkPreview = (card: () => Promise<string>): Plugin => {
  const site = siteAddress(process.env);
  const absolute = (path: string): string => (site ? new URL(path, site).href : `./${path}`);
  return {
    name: "link-preview",
    apply: "build",
    transformIndexHtml: (html) => {
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? "";
      const meta = (name: string, content: string | number) => ({
        tag: "meta",
        attrs: { [name.startsWith("og:") ? "property" : "name"]: name, content: String(content) },
        injectTo: "head" as const,
      });
      return [
        meta("og:type", "website"),
        meta("og:site_name", title),
        meta("og:title", title),
        meta("og:description", description),
        ...(site ? [meta("og:url", site.href)] : []),
        meta("og:image", absolute(picture.name)),
        meta("og:image:width", picture.width),
        meta("og:image:height", picture.height),
        meta("og:image:alt", description),
        meta("twitter:card", "summary_large_image"),
        {
          tag: "link",
          attrs: {
            rel: "alternate",
            type: "application/json+oembed",
            href: absolute("oembed.json"),
            title,
          },
          injectTo: "head" as const,
        },
      ];
    },
    async generateBundle() {
      if (!site) {
        this.info(`oembed.json names ${previewAddress}: set ATLAS_URL to the address that the site will have`);
      }
      const answer = oembed(site ?? new URL(previewAddress));
      this.emitFile({ type: "asset", fileName: "oembed.json", source: `${JSON.stringify(answer, null, 2)}\n` });
      this.emitFile({ type: "asset", fileName: picture.name, source: await rasterised(await card()) });
    },
  };
};
