/**
 * Takes a file that holds figures rather than features; whether it does. Nothing in the atlas takes them yet, so that
 * the file is refused as one of no known kind.
 */
export const takeFigures = (_file: File): boolean => false;
