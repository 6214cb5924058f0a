import { type Kept, keeperOf } from "./keeper";

/** Runs beside the page in a scope of its own, of which these are the parts that are used. */
declare const __KEPT__: Kept;
type Lasting = Event & { readonly waitUntil: (done: Promise<unknown>) => void };
type Fetching = Event & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
declare const self: {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", hear: (event: Lasting) => void): void;
  addEventListener(type: "fetch", hear: (event: Fetching) => void): void;
  addEventListener(type: "message", hear: (event: MessageEvent<unknown>) => void): void;
};

const keeper = keeperOf(__KEPT__, self.registration.scope, { caches, fetch: (request) => fetch(request) });

self.addEventListener("install", (event) => event.waitUntil(keeper.fill()));
self.addEventListener("activate", (event) => event.waitUntil(keeper.tidy()));
self.addEventListener("fetch", (event) => {
  const address = keeper.kept(event.request);
  if (address !== null) event.respondWith(keeper.answer(address, event.request));
});
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});
