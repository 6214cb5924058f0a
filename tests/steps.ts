import { readFileSync } from "node:fs";

/** How many tests of a step held and how many did not. */
export type Count = { readonly passed: number; readonly failed: number };

export type Step = {
  readonly name: string;
  /** The program and its arguments; programs of node_modules/.bin are found by name. */
  readonly command: readonly [program: string, ...rest: string[]];
  /** The step that makes what this one looks at; when that fails, this one fails unrun. */
  readonly needs?: string;
  /** Reads the counts out of the report that the program wrote; a step without one counts as one test. */
  readonly count?: (report: string) => Count;
  /** Where the program writes its report. */
  readonly report?: string;
};

const number = (of: unknown, name: string): number => {
  const value = typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
  if (typeof value !== "number") throw new Error(`the report has no number "${name}"`);
  return value;
};

/** Vitest's JSON report. */
export function countUnitTests(report: string): Count {
  const read: unknown = JSON.parse(report);
  return { passed: number(read, "numPassedTests"), failed: number(read, "numFailedTests") };
}

/** Playwright's JSON report. A test that was not run, or that held only when repeated, did not hold. */
export function countBrowserTests(report: string): Count {
  const read: unknown = JSON.parse(report);
  const stats: unknown = typeof read === "object" && read !== null ? Reflect.get(read, "stats") : undefined;
  const failed = number(stats, "unexpected") + number(stats, "flaky");
  return { passed: number(stats, "expected"), failed };
}

/**
 * What a step that has ended adds to the totals. A program that failed without a failed test in its report,
 * or without a readable report, still counts as one failure.
 */
export function countOf(step: Step, exitCode: number | null, read = readReport): Count {
  const plain: Count = exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.count || !step.report) return plain;
  const report = read(step.report);
  if (report === null) return { passed: 0, failed: 1 };
  const count = step.count(report);
  return exitCode === 0 || count.failed > 0 ? count : { passed: count.passed, failed: 1 };
}

function readReport(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** The line that every run ends with. */
export const closingLine = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;
