import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** What the search asks of the machine; tests hand in a machine of their own. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  /** An environment variable, null when unset or empty. */
  readonly variable: (name: string) => string | null;
  /** The full path of a program on the PATH. */
  readonly onPath: (name: string) => string | null;
  /** Whether a file that can be run stands there. */
  readonly exists: (path: string) => boolean;
  /** Whether a browser starts: some systems put a stub in its place that only says how to install it. */
  readonly starts: (path: string) => boolean;
  /** Where Playwright would keep its own Chromium, there or not. */
  readonly playwrightPath: () => string;
  /** A Debian or Ubuntu on which packages may be installed. */
  readonly mayInstallPackages: () => boolean;
  /** Runs a program to its end; whether it went well. */
  readonly run: (program: string, rest: readonly string[]) => boolean;
};

export type Found = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly advice: string };

const programs = [
  // Without a window of its own it takes less than half the work for a page.
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
];

function usualPlaces(machine: Machine): readonly string[] {
  if (machine.platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
    const roots = ["/Applications", `${machine.variable("HOME") ?? ""}/Applications`];
    return names.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  if (machine.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(machine.variable);
    const tails = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return tails.flatMap((tail) => roots.flatMap((root) => (root === null ? [] : [`${root}\\${tail}`])));
  }
  return ["/opt/google/chrome/chrome", "/snap/bin/chromium", "/usr/lib/chromium/chromium"];
}

function installed(machine: Machine): string | null {
  const named = programs.map(machine.onPath).filter((path) => path !== null);
  const candidates = [...named, ...usualPlaces(machine).filter(machine.exists)];
  return candidates.find(machine.starts) ?? null;
}

const playwrightsOwn = (machine: Machine): string | null => {
  const path = machine.playwrightPath();
  return machine.exists(path) && machine.starts(path) ? path : null;
};

/**
 * A Chromium to test with, from the least to the most effort: the one named by CHROMIUM_PATH, one that is
 * installed, Playwright's own, the system's package, a download by Playwright. Never asks; installs only
 * where that is this process's right.
 */
export function findChromium(machine: Machine): Found {
  const named = machine.variable("CHROMIUM_PATH");
  if (named !== null) {
    return machine.exists(named)
      ? { ok: true, path: named }
      : { ok: false, advice: `CHROMIUM_PATH names ${named}, which is not a program: correct it or unset it.` };
  }
  const attempts: readonly (() => string | null)[] = [
    () => installed(machine),
    () => playwrightsOwn(machine),
    () => {
      if (!machine.mayInstallPackages()) return null;
      if (!machine.run("apt-get", ["update"])) return null;
      // Older systems have no package of the shell alone.
      const packages = ["chromium-headless-shell", "chromium"];
      return packages.some((name) => machine.run("apt-get", ["install", "-y", name])) ? installed(machine) : null;
    },
    () => {
      const withLibraries = machine.mayInstallPackages() ? ["--with-deps"] : [];
      return machine.run("npx", ["playwright", "install", ...withLibraries, "chromium"])
        ? playwrightsOwn(machine)
        : null;
    },
  ];
  for (const attempt of attempts) {
    const path = attempt();
    if (path !== null) return { ok: true, path };
  }
  return {
    ok: false,
    advice:
      "No Chromium was found or could be installed: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.",
  };
}

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const run = (program: string, rest: readonly string[], timeout: number): boolean =>
  spawnSync(program, rest, {
    stdio: "ignore",
    timeout,
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** The machine that this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  variable: (name) => process.env[name] || null,
  onPath: (name) =>
    process.platform === "win32"
      ? null
      : ((process.env.PATH ?? "")
          .split(delimiter)
          .map((folder) => join(folder, name))
          .find(isProgram) ?? null),
  exists: isProgram,
  // On Windows `--version` opens a window instead of answering.
  starts: (path) => process.platform === "win32" || run(path, ["--version"], 20_000),
  playwrightPath: () => chromium.executablePath(),
  mayInstallPackages: () => existsSync("/etc/debian_version") && process.getuid?.() === 0,
  run: (program, rest) => {
    console.log(`Getting a browser: ${program} ${rest.join(" ")}`);
    return run(program, rest, 240_000);
  },
};
