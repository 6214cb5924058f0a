/**
 * Computes a formula as printed: numbers, + − × /, brackets. Written out, because a test that trusts
 * the formula to a JavaScript `eval` would also accept what no reader can check by hand.
 */
export function compute(formula: string): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|[()+−×/]/g) ?? [];
  if (tokens.join("") !== formula.replaceAll(" ", "")) throw new Error(`Not a formula: ${formula}`);
  let at = 0;
  const atom = (): number => {
    const token = tokens[at++];
    if (token !== "(") return Number(token);
    const inside = sum();
    at++;
    return inside;
  };
  const product = (): number => {
    let value = atom();
    while (tokens[at] === "×" || tokens[at] === "/") value = tokens[at++] === "×" ? value * atom() : value / atom();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "−")
      value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  };
  return sum();
}

/** The numbers that a formula names, in its order. */
export const numbersIn = (formula: string): number[] => (formula.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** `value` rounded to as many decimals as `printed` shows. */
export function roundedLike(value: number, printed: number): number {
  const decimals = String(printed).split(".")[1]?.length ?? 0;
  return Number(value.toFixed(decimals));
}
