import { type HostEvent, messageType, messageVersion } from "./messages";

/** The page around the frame, as far as it is known. */
export type ParentPage = {
  /** Waits for the page's origin where it is not known yet; what is then told twice is told once. */
  readonly tell: (event: HostEvent, transfer?: readonly Transferable[]) => void;
  /** Whether a message comes from that page; its origin is known from then on. */
  readonly isSenderOf: (message: MessageEvent) => boolean;
};

/** Of a page that is a file on the disk, or sandboxed: it has no name to address it by. */
const nameless = "null";

/** The origin of the page around this frame as the browser tells it, null where it does not. */
function toldOrigin(): string | null {
  // Firefox has no ancestorOrigins; there the referrer tells, unless the page sends none.
  const [nearest] = "ancestorOrigins" in window.location ? window.location.ancestorOrigins : [];
  if (nearest !== undefined) return nearest;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}

/**
 * Speaks to the page around the frame and to nobody else. Every event is addressed to that page's origin, so that
 * a page which has taken its place meanwhile hears nothing. A page without an origin can only be addressed
 * openly; what it hears is public: the view, and files made from public figures.
 */
export function parentPage(): ParentPage {
  let origin = toldOrigin();
  let waiting: HostEvent[] = [];
  const post = (event: HostEvent, transfer: readonly Transferable[]): void => {
    const message = { type: messageType, version: messageVersion, ...event };
    window.parent.postMessage(message, {
      targetOrigin: origin === null || origin === nameless ? "*" : origin,
      transfer: [...transfer],
    });
  };
  return {
    tell(event, transfer = []) {
      if (origin !== null) return post(event, transfer);
      waiting = [...waiting.filter((one) => one.event !== event.event), event];
    },
    isSenderOf(message) {
      if (message.source !== window.parent) return false;
      origin = message.origin === "" ? nameless : message.origin;
      for (const event of waiting) post(event, []);
      waiting = [];
      return true;
    },
  };
}
