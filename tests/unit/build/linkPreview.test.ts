import { describe, expect, test } from "vitest";
import { oembed, siteAddress } from "../../../build/linkPreview";

describe("the site's address", () => {
  test("is the one that the build is told", () => {
    expect(siteAddress({ ATLAS_URL: "https://example.org/atlas", URL: "https://other.example" })?.href).toBe(
      "https://example.org/atlas/",
    );
    expect(siteAddress({ CF_PAGES_URL: "https://atlas.example" })?.href).toBe("https://atlas.example/");
    expect(siteAddress({ NETLIFY: "true", URL: "https://atlas.example" })?.href).toBe("https://atlas.example/");
    expect(siteAddress({ URL: "somebody else's" })).toBeNull();
    expect(siteAddress({})).toBeNull();
  });
  test("must be one", () => expect(() => siteAddress({ ATLAS_URL: "atlas" })).toThrow(/https:\/\/example\.org/));
});

test("oEmbed names frame and picture in full", () => {
  const answer = oembed(new URL("https://example.org/atlas/"));
  expect(answer).toMatchObject({
    type: "rich",
    version: "1.0",
    thumbnail_url: "https://example.org/atlas/preview.png",
  });
  expect(answer.html).toContain('src="https://example.org/atlas/?embed=1"');
  expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
});
