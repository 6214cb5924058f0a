import { hostKeys, keysOf, type ViewKeys, withKeys } from "../state/keys";
import { formatUrl } from "../state/url";
import { defaultView, type View } from "../state/view";
import { changeOfAttribute, changesOfObject, type ReadChanges } from "./changes";
import { atlasFrame, shadowSheet } from "./frame";
import { type ExportedFile, readTold, type Told } from "./told";

type Command =
  | { readonly command: "select"; readonly id: string | null }
  | { readonly command: "setView"; readonly view: Readonly<Record<string, string | null>> }
  | { readonly command: "goToScene"; readonly scene: number }
  | { readonly command: "export"; readonly format: string; readonly request: string };

type Waiting = { readonly resolve: (file: ExportedFile) => void; readonly reject: (reason: Error) => void };

/** Where the atlas stands: beside this script. */
const here = import.meta.url;
const home = new URL(".", here);

/**
 * The atlas as an element of another page. Its attributes are the keys of the atlas's address; a change of one
 * moves the view without loading anything again. Taken out of the page and put back, it shows what it showed.
 *
 * Events: `ready`, `select`, `view`, `scene`, `height`, `error`, each a CustomEvent with a plain `detail`.
 */
export class CorridorAtlas extends HTMLElement {
  static readonly observedAttributes: readonly string[] = hostKeys;

  #view: View = { ...defaultView, embed: true, api: true };
  #frame: HTMLIFrameElement | null = null;
  #listens = false;
  #unsent: Command[] = [];
  #requests = new Map<string, Waiting>();
  #lastRequest = 0;
  readonly #root = this.attachShadow({ mode: "open" });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [shadowSheet()];
    // Assigned before this script had come, the value lies on the element and hides the property.
    if (Object.hasOwn(this, "view")) {
      const early: unknown = Reflect.get(this, "view");
      Reflect.deleteProperty(this, "view");
      this.#change(changesOfObject(early));
    }
  }

  /** What is shown, in the keys of the address; those as usual are left out. */
  get view(): ViewKeys {
    return keysOf(this.#view);
  }

  /** Changes the keys that are named; null stands for the usual. */
  set view(keys: Readonly<Record<string, string | number | boolean | null>>) {
    this.#change(changesOfObject(keys));
  }

  /** Selects a segment, route or place; null selects nothing. */
  select(id: string | null): void {
    if (id === null || typeof id === "string") this.#send({ command: "select", id });
    else this.#complain("select: an id is a text, or null for none");
  }

  /** @param scene the scene's number, from 1 */
  goToScene(scene: number): void {
    if (Number.isInteger(scene) && scene > 0) this.#send({ command: "goToScene", scene });
    else this.#complain("goToScene: scenes are numbered from 1");
  }

  /**
   * Has the atlas make a file of what it shows.
   *
   * @param format `png`, `svg`, `pptx`, `csv` or `geojson`
   * @returns the file's name and bytes; rejects when it cannot be made or the element leaves the page meanwhile
   */
  export(format: string): Promise<ExportedFile> {
    this.#lastRequest += 1;
    const request = `export-${this.#lastRequest}`;
    return new Promise((resolve, reject) => {
      this.#requests.set(request, { resolve, reject });
      this.#send({ command: "export", format: String(format), request });
    });
  }

  connectedCallback(): void {
    const { search, hash } = formatUrl(this.#view);
    const address = new URL(`${search}${hash}`, home);
    const frame = atlasFrame(address, this.title || this.getAttribute("aria-label"));
    this.#frame = frame;
    this.#root.replaceChildren(frame);
    window.addEventListener("message", this.#onMessage);
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#onMessage);
    this.#root.replaceChildren();
    this.#frame = null;
    this.#listens = false;
    this.#giveUp("The atlas was taken out of the page");
    this.#unsent = this.#unsent.filter(({ command }) => command !== "export");
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    this.#change(changeOfAttribute(name, value));
  }

  #change(read: ReadChanges): void {
    if (!read.ok) {
      this.#complain(read.reason);
      return;
    }
    this.#view = withKeys(this.#view, read.changes).view;
    if (this.#frame) this.#send({ command: "setView", view: Object.fromEntries(read.changes) });
  }

  #send(command: Command): void {
    if (!this.#listens) {
      this.#unsent.push(command);
      return;
    }
    // A page on the disk has no origin by which it could be addressed.
    const target = home.origin === "null" ? "*" : home.origin;
    this.#frame?.contentWindow?.postMessage({ type: "corridor-atlas", version: 1, ...command }, target);
  }

  #complain(reason: string): void {
    // biome-ignore lint/suspicious/noConsole: whoever writes the page around it looks there.
    console.warn(`<corridor-atlas>: ${reason}`);
    this.dispatchEvent(new CustomEvent("error", { detail: { reason } }));
  }

  readonly #onMessage = (message: MessageEvent): void => {
    if (!this.#frame || message.source !== this.#frame.contentWindow || message.origin !== home.origin) return;
    const told = readTold(message.data);
    if (told) this.#hear(told);
  };

  #hear(told: Told): void {
    if (told.event === "exported") {
      this.#requests.get(told.request)?.resolve(told.file);
      this.#requests.delete(told.request);
      return;
    }
    if (told.event === "error" && told.request !== null) {
      this.#requests.get(told.request)?.reject(new Error(told.reason));
      this.#requests.delete(told.request);
    }
    if (told.event === "ready" || told.event === "view") this.#take(told.view);
    if (told.event === "ready") {
      if (this.#listens) this.#giveUp("The atlas was opened anew, with other figures and lines");
      this.#flush();
    }
    if (told.event === "height" && this.#frame) this.#frame.style.setProperty("--wanted-height", `${told.height}px`);
    const { event, ...detail } = told;
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  /** The frame knows best what it shows, but for what it has not been sent yet. */
  #take(keys: ViewKeys): void {
    if (this.#unsent.length > 0) return;
    const usual: View = { ...defaultView, embed: true, api: true };
    this.#view = withKeys(usual, new Map(Object.entries(keys))).view;
  }

  /** Files that nobody is making any more. */
  #giveUp(reason: string): void {
    for (const { reject } of this.#requests.values()) reject(new Error(reason));
    this.#requests.clear();
  }

  #flush(): void {
    this.#listens = true;
    const unsent = this.#unsent;
    this.#unsent = [];
    for (const command of unsent) this.#send(command);
  }
}
