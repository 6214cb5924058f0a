/** A file's name as a layer is called. */
export const withoutEnding = (name: string): string => name.replace(/(?<=.)\.[a-z]{2,8}$/i, "");
