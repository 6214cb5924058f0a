import type { Tokens } from "./tokens";

type Branch = { readonly [name: string]: string | number | Branch };

function walk(branch: Branch, prefix: string, into: Record<string, string>): void {
  for (const [name, value] of Object.entries(branch)) {
    const variable = `${prefix}-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
    if (typeof value === "object") walk(value, variable, into);
    else into[variable] = String(value);
  }
}

/**
 * The tokens as CSS custom properties: `tokens.ink.strong` becomes `--ink-strong`,
 * `tokens.route["middle-corridor"]` becomes `--route-middle-corridor`.
 */
export function cssVariables(tokens: Tokens): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  walk(tokens, "-", variables);
  return variables;
}
