/** Ends a switch over a union: a new member that was not handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`A case was not handled: ${JSON.stringify(value)}`);
}
