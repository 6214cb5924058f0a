import { createServer } from "node:net";

/** A TCP port of this machine that nothing listens on: two runs side by side do not meet. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? found(address.port) : failed(new Error("No free port")),
      );
    });
  });
