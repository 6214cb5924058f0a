import { describe, expect, test } from "vitest";
import { spokenLanguage, themeOf } from "../../../src/app/appearance";

describe("the language of the page", () => {
  test("is the one that the link asks for", () => expect(spokenLanguage("ru", ["en-GB"])).toBe("ru"));
  test("is the reader's own where the link asks for none", () =>
    expect(spokenLanguage(null, ["fr-FR", "ru-KZ", "en"])).toBe("ru"));
  test("is English where the atlas speaks none of the reader's", () =>
    expect(spokenLanguage(null, ["fr-FR", "de"])).toBe("en"));
});

describe("the theme", () => {
  test("follows the system unless the link says otherwise", () => {
    expect(themeOf("auto", "contrast")).toBe("contrast");
    expect(themeOf("auto", "light")).toBe("light");
    expect(themeOf("light", "dark")).toBe("light");
  });
});
