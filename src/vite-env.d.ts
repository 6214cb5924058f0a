/** True in the build that puts everything into one file. */
declare const __ONE_FILE__: boolean;
