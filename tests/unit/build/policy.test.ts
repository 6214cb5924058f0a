import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headersFor, hostHeaders } from "../../../build/hostHeaders";
import { contentPolicy, withPolicy } from "../../../build/policy";

const html = `<head><meta charset="utf-8" /><style>body{margin:0}</style>
<script>first()</script><script type="module" src="./a.js"></script></head>`;
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const directive = (policy: string, name: string) =>
  policy
    .split("; ")
    .find((one) => one.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("the content security policy", () => {
  test.each([false, true])(
    "lets in the page's own scripts and styles by hash, and nothing inline besides",
    (oneFile) => {
      const policy = contentPolicy(html, oneFile);
      expect(directive(policy, "script-src")).toBe([...(oneFile ? [] : ["'self'"]), hash("first()")].join(" "));
      expect(directive(policy, "style-src")).toBe([...(oneFile ? [] : ["'self'"]), hash("body{margin:0}")].join(" "));
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      for (const name of ["default-src", "object-src", "base-uri", "form-action"]) {
        expect(directive(policy, name)).toBe("'none'");
      }
      expect(directive(policy, "require-trusted-types-for")).toBe("'script'");
    },
  );

  test("knows nothing of other sites: the one-file page not even of its neighbours", () => {
    expect(contentPolicy(html, true)).not.toContain("'self'");
    expect(directive(contentPolicy(html, false), "connect-src")).toBe("'self'");
  });

  test("takes no word in a script for a style", () => {
    const page = `<head><script>a = "<style>"</script><style>b{}</style></head>`;
    expect(directive(contentPolicy(page, true), "style-src")).toBe(hash("b{}"));
  });

  test("stands in the page before anything that it judges, and in the host's headers word for word", () => {
    const policy = contentPolicy(html, false);
    const page = withPolicy(html, policy);
    expect(page.indexOf(policy)).toBeLessThan(page.indexOf("<style>"));
    expect(headersFor("/index.html", hostHeaders(policy)).get("Content-Security-Policy")).toBe(policy);
    expect(() => withPolicy("<head></head>", policy)).toThrow(/charset/);
  });
});

test("headers keep what carries a hash in its name, and ask again for everything else", () => {
  const rules = hostHeaders("x");
  expect(headersFor("/", rules).get("Cache-Control")).toBe("no-cache");
  expect(headersFor("/sw.js", rules).get("Cache-Control")).toBe("no-cache");
  expect(headersFor("/assets/a-1.js", rules).get("Cache-Control")).toContain("immutable");
  expect(headersFor("/assets/a-1.js", rules).get("Access-Control-Allow-Origin")).toBe("*");
  expect(headersFor("/", rules).has("X-Frame-Options")).toBe(false);
});

test("docs/hosting.md tells every host to send the same, and explains each directive", () => {
  const guide = readFileSync("docs/hosting.md", "utf8");
  const policy = contentPolicy(html, false);
  const sent = headersFor("/", hostHeaders(policy));
  for (const [name, value] of sent) {
    if (name === "Content-Security-Policy") continue;
    const lines = guide.split("\n").filter((line) => line.includes(`${name} "`) || line.includes(`${name} $`));
    expect(lines.length, name).toBeGreaterThanOrEqual(3);
    if (name !== "Permissions-Policy")
      expect(guide.split(`"${value}"`).length, name).toBeGreaterThanOrEqual(4 - Number(name === "Cache-Control"));
  }
  for (const one of policy.split("; ")) {
    const name = one.split(" ")[0] ?? "";
    if (!["object-src", "base-uri", "form-action", "trusted-types"].includes(name))
      expect(guide).toContain(`${"`"}${name} `);
  }
});
