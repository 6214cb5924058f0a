import "./help.css";
import { type MouseEvent, useId, useLayoutEffect, useRef } from "react";
import { useAtlas, useView } from "../AtlasContext";
import { focusMap, isFocusLost } from "../focusMap";
import { Icon } from "../primitives/Icon";
import { KeyRows } from "./KeyRows";
import { keyGroups } from "./keyGroups";

type Props = { readonly onKeys: (keys: boolean) => void; readonly onClose: () => void };

/** Every key, and the switch for those of a single character. The browser keeps the focus in it and gives it back. */
export function HelpDialog({ onKeys, onClose }: Props) {
  const { t } = useAtlas().translator;
  const doLettersAct = useView((view) => view.keys);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it is seen: Esc pressed right then closes it, and nothing below it.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  const onEnd = (): void => {
    onClose();
    if (isFocusLost()) focusMap();
  };
  const onPress = (event: MouseEvent): void => {
    // The ground behind belongs to the dialog; everything in it is a child.
    if (event.target === dialog.current) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes it on Escape.
    <dialog ref={dialog} className="help card" aria-labelledby={id} onClose={onEnd} onClick={onPress}>
      <div className="help-body">
        <header className="help-head">
          <h2 id={id}>{t("help.title")}</h2>
          <button type="button" className="tool" aria-label={t("help.close")} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <button
          type="button"
          role="switch"
          className="help-switch"
          aria-checked={doLettersAct}
          aria-describedby={`${id}-note`}
          onClick={() => onKeys(!doLettersAct)}
        >
          {t("help.switch")}
        </button>
        <p id={`${id}-note`} className="help-note">
          {t("help.switchNote")}
        </p>
        {keyGroups.map(({ title, rows }) => (
          <section key={title} aria-labelledby={`${id}-${title}`}>
            <h3 id={`${id}-${title}`}>{t(title)}</h3>
            <KeyRows rows={rows} doLettersAct={doLettersAct} />
          </section>
        ))}
      </div>
    </dialog>
  );
}
