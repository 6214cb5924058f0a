import { build, type Plugin } from "vite";

const entry = "src/embed.ts";
const name = "embed.js";

/** The script of the `<corridor-atlas>` element: one file of its own beside the page, under a name that stays. */
export const embedScript = (): Plugin => ({
  name: "embed-script",
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url?.split("?")[0] === `/${name}`) request.url = `/${entry}`;
      next();
    });
  },
  async generateBundle() {
    const built = await build({
      configFile: false,
      publicDir: false,
      logLevel: "warn",
      // A library build leaves it to whoever bundles next; here nobody does.
      define: { "process.env.NODE_ENV": JSON.stringify("production") },
      build: { write: false, target: "es2022", minify: true, lib: { entry, formats: ["es"], fileName: "embed" } },
    });
    const output = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
    const code = output.find((file) => file.type === "chunk")?.code;
    if (code === undefined) throw new Error(`${entry} gave no script`);
    this.emitFile({ type: "asset", fileName: name, source: code });
  },
});
