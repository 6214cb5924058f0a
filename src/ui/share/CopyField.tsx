import { useEffect, useRef, useState } from "react";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

type Props = {
  /** What the text is, for readers by ear. */
  readonly label: string;
  readonly text: string;
  /** One line that scrolls, or as many as it takes. */
  readonly lines: "one" | "many";
};

/** How long "copied" stays, in ms. */
const stayMs = 2500;

/** A text to take away, with a button that copies it; where the browser forbids that, it is selected to be copied by hand. */
export function CopyField({ label, text, lines }: Props) {
  const { t } = useAtlas().translator;
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const takeField = (element: HTMLInputElement | HTMLTextAreaElement | null): void => {
    field.current = element;
  };
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOutcome(null), outcome === "copied" ? stayMs : 4 * stayMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // Frames need the page's leave, and some browsers a question answered: the reader's own keys always work.
      field.current?.select();
      setOutcome("selected");
    }
  };
  return (
    <div className="copy-field" data-lines={lines}>
      {lines === "one" ? (
        <input ref={takeField} readOnly aria-label={label} value={text} />
      ) : (
        <textarea ref={takeField} readOnly aria-label={label} value={text} rows={6} spellCheck={false} />
      )}
      <button
        type="button"
        className="tool copy-button"
        data-done={outcome === "copied" || undefined}
        onClick={() => void copy()}
        aria-label={t("share.copyWhat", { what: label })}
      >
        <Icon name={outcome === "copied" ? "done" : "copy"} />
        {t(outcome === "copied" ? "share.copied" : "share.copy")}
      </button>
      <p className={outcome === "selected" ? "copy-note" : "unseen"} role="status">
        {outcome === "copied" && t("share.copied")}
        {outcome === "selected" && t("share.selected")}
      </p>
    </div>
  );
}
