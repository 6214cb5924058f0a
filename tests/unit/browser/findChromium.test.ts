import { describe, expect, test } from "vitest";
import { findChromium, type Machine } from "../../browser/findChromium";

const own = "/cache/playwright/chrome";

/** A machine with these programs on it, which writes down what it was asked to run. */
function machineWith(files: readonly string[], rest: Partial<Machine> & { readonly gets?: readonly string[] } = {}) {
  const present = new Set(files);
  const ran: string[] = [];
  const machine: Machine = {
    platform: "linux",
    variable: () => null,
    onPath: (name) => (present.has(`/usr/bin/${name}`) ? `/usr/bin/${name}` : null),
    exists: (path) => present.has(path),
    starts: () => true,
    playwrightPath: () => own,
    mayInstallPackages: () => false,
    run: (program, words) => {
      const line = [program, ...words].join(" ");
      ran.push(line);
      if (rest.gets?.includes(line)) present.add(program === "npx" ? own : `/usr/bin/${words.at(-1)}`);
      return line === "apt-get update" || rest.gets?.includes(line) === true;
    },
    ...rest,
  };
  return { machine, ran };
}

const variables = (of: Readonly<Record<string, string>>) => (name: string) => of[name] ?? null;

describe("a browser for the tests", () => {
  test("is the one that CHROMIUM_PATH names, whatever else is there", () => {
    const { machine } = machineWith(["/my/chrome", "/usr/bin/chromium", own], {
      variable: variables({ CHROMIUM_PATH: "/my/chrome" }),
    });
    expect(findChromium(machine)).toEqual({ ok: true, path: "/my/chrome" });
  });

  test("is asked for again when CHROMIUM_PATH names nothing, rather than silently another one", () => {
    const { machine } = machineWith(["/usr/bin/chromium"], { variable: variables({ CHROMIUM_PATH: "/gone" }) });
    const found = findChromium(machine);
    expect(found.ok ? found.path : found.advice).toContain("CHROMIUM_PATH names /gone");
  });

  test("is one that is installed, before Playwright's own, and nothing is downloaded", () => {
    const { machine, ran } = machineWith(["/usr/bin/google-chrome", own], { mayInstallPackages: () => true });
    expect(findChromium(machine)).toEqual({ ok: true, path: "/usr/bin/google-chrome" });
    expect(ran).toEqual([]);
  });

  test("is not a stub that does not start", () => {
    const { machine } = machineWith(["/usr/bin/chromium-browser", "/usr/bin/microsoft-edge"], {
      starts: (path) => path !== "/usr/bin/chromium-browser",
    });
    expect(findChromium(machine)).toEqual({ ok: true, path: "/usr/bin/microsoft-edge" });
  });

  test("is found among the applications of a Mac", () => {
    const chrome = "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const { machine } = machineWith([chrome], { platform: "darwin", variable: variables({ HOME: "/Users/me" }) });
    expect(findChromium(machine)).toEqual({ ok: true, path: chrome });
  });

  test("is Edge on a Windows that has nothing else", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const { machine } = machineWith([edge], {
      platform: "win32",
      variable: variables({ "PROGRAMFILES(X86)": "C:\\Program Files (x86)" }),
    });
    expect(findChromium(machine)).toEqual({ ok: true, path: edge });
  });

  test("is Playwright's own when no other is installed, and nothing is downloaded", () => {
    const { machine, ran } = machineWith([own], { mayInstallPackages: () => true });
    expect(findChromium(machine)).toEqual({ ok: true, path: own });
    expect(ran).toEqual([]);
  });

  test("comes from the system's packages where one may install them", () => {
    const { machine, ran } = machineWith([], {
      mayInstallPackages: () => true,
      gets: ["apt-get install -y chromium-headless-shell", "apt-get install -y chromium"],
    });
    expect(findChromium(machine)).toEqual({ ok: true, path: "/usr/bin/chromium-headless-shell" });
    expect(ran).toEqual(["apt-get update", "apt-get install -y chromium-headless-shell"]);
  });

  test("comes whole where the packages do not part it from its window", () => {
    const { machine, ran } = machineWith([], { mayInstallPackages: () => true, gets: ["apt-get install -y chromium"] });
    expect(findChromium(machine)).toEqual({ ok: true, path: "/usr/bin/chromium" });
    expect(ran.at(-1)).toBe("apt-get install -y chromium");
  });

  test("comes from Playwright, with the libraries it needs, where the system has no such package", () => {
    const { machine, ran } = machineWith([], {
      mayInstallPackages: () => true,
      gets: ["npx playwright install --with-deps chromium"],
    });
    expect(findChromium(machine)).toEqual({ ok: true, path: own });
    expect(ran.at(-1)).toBe("npx playwright install --with-deps chromium");
  });

  test("comes from Playwright where packages are not ours to install", () => {
    const { machine, ran } = machineWith([], { gets: ["npx playwright install chromium"] });
    expect(findChromium(machine)).toEqual({ ok: true, path: own });
    expect(ran).toEqual(["npx playwright install chromium"]);
  });

  test("is asked for in one sentence when there is no way to get one", () => {
    const { machine } = machineWith([]);
    const found = findChromium(machine);
    expect(found.ok ? "" : found.advice).toMatch(/^[^.]+\bCHROMIUM_PATH\b[^.]*\.$/);
  });
});
