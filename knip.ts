import type { KnipConfig } from "knip";

const config: KnipConfig = {
  // The build reads the first page by itself: vite.config.ts.
  entry: [
    "src/embed.ts",
    "src/offline/serviceWorker.ts",
    "tests/size.ts",
    "tests/stay/{stay.config,stay.spec}.ts",
    "bench/bare/main.ts",
    "src/app/firstPage/{firstPage,shareCard}.ts",
  ],
  project: ["src/**/*.{ts,tsx,css}", "geo/**/*.ts", "tests/**/*.ts", "bench/**/*.ts", "build/**/*.ts", "*.ts"],
  // What a style sheet takes in by url() counts as used.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/url\("([^"#]+)"\)|@import "([^"]+)"/g)]
        .map(([, url, file]) => `import "${url ?? file}";`)
        .join("\n"),
  },
  // A browser test serves it to a page of slides, as files.
  ignoreDependencies: ["reveal.js"],
  ignoreExportsUsedInFile: true,
};

export default config;
