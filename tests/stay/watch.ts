/** What the page keeps count of from its first script on. */
type Watched = {
  /** Object URLs that were made and not revoked. */
  urls(): number;
  /** Canvases of the page that something was drawn on and that still stand in memory: counts after a collection. */
  canvases(): number;
  /** Those among them whose WebGL is alive. */
  contexts(): number;
  /** The clock of the page goes forward. */
  later(ms: number): void;
};

declare global {
  interface Window {
    stay?: Watched;
  }
}

/** Runs in the page before all of its scripts; it holds nothing of what it counts. */
export function watch(): void {
  const urls = new Set<string>();
  const made = URL.createObjectURL.bind(URL);
  const revoked = URL.revokeObjectURL.bind(URL);
  URL.createObjectURL = (what) => {
    const url = made(what);
    urls.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    urls.delete(url);
    revoked(url);
  };

  type Canvas = HTMLCanvasElement | OffscreenCanvas;
  const known = new WeakSet<Canvas>();
  let canvases: WeakRef<Canvas>[] = [];
  let contexts: WeakRef<WebGLRenderingContext | WebGL2RenderingContext>[] = [];
  const notingContexts = (getContext: (...asked: never[]) => unknown) =>
    function (this: Canvas, ...asked: unknown[]): unknown {
      const context: unknown = Reflect.apply(getContext, this, asked);
      if (context && !known.has(this)) {
        known.add(this);
        canvases.push(new WeakRef(this));
        if (context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext)
          contexts.push(new WeakRef(context));
      }
      return context;
    };
  for (const kind of [HTMLCanvasElement, OffscreenCanvas])
    Object.assign(kind.prototype, { getContext: notingContexts(kind.prototype.getContext) });

  let ahead = 0;
  const now = Date.now.bind(Date);
  Date.now = () => now() + ahead;

  window.stay = {
    urls: () => urls.size,
    canvases() {
      canvases = canvases.filter((canvas) => canvas.deref());
      return canvases.length;
    },
    contexts() {
      contexts = contexts.filter((context) => context.deref());
      return contexts.filter((context) => context.deref()?.isContextLost() === false).length;
    },
    later(ms) {
      ahead += ms;
    },
  };
}
