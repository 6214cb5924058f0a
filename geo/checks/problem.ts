/** What a check found: where, and what is wrong there, in one sentence each. */
export type Problem = { readonly where: string; readonly what: string };

/** A file as the build would write it; the path begins at the repository's root. */
export type BuiltFile = { readonly path: string; readonly text: string };
