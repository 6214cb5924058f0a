import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { OwnRow } from "../../domain/ownData";
import { chooseOwn, type OwnEntry } from "../../state/own";
import { seek } from "../../state/ownVerbs";
import { useAtlas, useOwn } from "../AtlasContext";
import { useRowName } from "./useRowName";

const page = 50;

type Found = { readonly total: number; readonly rows: readonly OwnRow[] };

/** The rows that hold a text; null until they are found. */
function useFound({ file }: OwnEntry, text: string, count: number): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    file.find({ text, from: 0, count }).then(
      (next) => wanted && setFound(next),
      // A file that has been closed holds nothing.
      () => wanted && setFound(null),
    );
    return () => {
      wanted = false;
    };
  }, [file, text, count]);
  return found;
}

/** From one row to the next with the arrow keys. */
function step({ key, currentTarget }: KeyboardEvent<HTMLUListElement>): boolean {
  const by = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const buttons = [...currentTarget.querySelectorAll("button")];
  const next = buttons[buttons.findIndex((button) => button.matches(":focus")) + by];
  if (by !== 0) next?.focus();
  return by !== 0;
}

type Props = { readonly entry: OwnEntry; readonly isOpen: boolean };

/** What a file holds, feature by feature: searched, and chosen to be shown on the map. */
export function OwnRows({ entry, isOpen }: Props) {
  const { own, store, translator } = useAtlas();
  const { t } = translator;
  const nameOf = useRowName();
  const chosen = useOwn((state) => (state.chosen?.file === entry.id ? state.chosen.index : null));
  const [text, setText] = useState("");
  const [count, setCount] = useState(page);
  const [opened, setOpened] = useState(isOpen);
  const found = useFound(entry, text, count);
  const list = useRef<HTMLUListElement>(null);
  const field = useId();

  const choose = async ({ index }: OwnRow): Promise<void> => {
    chooseOwn(own, store, { file: entry.id, index });
    const feature = await entry.file.feature(index).catch(() => null);
    if (feature) seek(own, feature);
  };
  const shown = found?.rows.length ?? 0;
  const more = (): void => {
    setCount(count + page);
    // The next row to read stands where the button was.
    list.current?.querySelector<HTMLElement>("li:last-child button")?.focus();
  };
  return (
    <details className="own-rows" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t("own.list")}</summary>
      {opened && (
        <>
          <label htmlFor={field}>{t("own.search")}</label>
          <input
            id={field}
            type="search"
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              setCount(page);
            }}
          />
          {found && (
            <p className="own-found" role="status">
              {t("own.found", { count: found.total })}
            </p>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys move between the buttons inside. */}
          <ul ref={list} className="segment-list" onKeyDown={(event) => step(event) && event.preventDefault()}>
            {found?.rows.map((row) => (
              <li key={row.index}>
                <button
                  type="button"
                  className="segment-button own-row"
                  aria-current={row.index === chosen}
                  onClick={() => void choose(row)}
                >
                  <bdi>{nameOf(row)}</bdi>
                  <small>{t(`own.shape.${row.shape}`)}</small>
                </button>
              </li>
            ))}
          </ul>
          {found && shown < found.total && (
            <button type="button" className="text-button" onClick={more}>
              {t("own.more", { count: Math.min(page, found.total - shown) })}
            </button>
          )}
        </>
      )}
    </details>
  );
}
