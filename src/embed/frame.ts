/** As tall as suits its width, unless the page's own style or `height="auto"` says otherwise. */
const style = `
:host { display: block; position: relative; aspect-ratio: 16 / 10; min-height: 320px; }
:host([hidden]) { display: none; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
:host([height="auto"]) { aspect-ratio: auto; }
:host([height="auto"]) iframe { position: static; display: block; height: var(--wanted-height, 480px); }
`;

/** The style of the element's shadow, which no policy of the page around it can object to. */
export function shadowSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

/** The frame in the element's shadow. */
export function atlasFrame(address: URL, title: string | null): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title || "Corridor Atlas";
  frame.loading = "lazy";
  frame.allow = "fullscreen; clipboard-write; web-share";
  frame.src = address.href;
  return frame;
}
