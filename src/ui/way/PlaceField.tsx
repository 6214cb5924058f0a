import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Place } from "../../domain/place";
import { useAtlas } from "../AtlasContext";
import { type PlaceOption, placeOptions } from "./placeOptions";

type Props = {
  readonly label: string;
  readonly place: Place | null;
  /** Whether a place may be chosen here. */
  readonly isOffered: (id: Place["id"]) => boolean;
  readonly onChoose: (place: Place) => void;
  /** Of a field that was only opened to be filled in: it takes the focus, and Escape gives it up. */
  readonly onGiveUp?: () => void;
};

/**
 * A place by its name: a text field with a list of answers (the ARIA pattern "combobox with list autocomplete"). Arrows
 * go through the list, Enter takes, Escape gives back what was there.
 */
export function PlaceField({ label, place, isOffered, onChoose, onGiveUp }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t, language } = translator;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What is being typed; null while the field shows what was chosen. */
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const options = isOpen ? placeOptions(atlas.places, isOffered, text ?? "", language) : [];

  // A name that is known and cannot be chosen deserves its reason: Baku lies on no line.
  const [offLine] =
    isOpen && options.length === 0
      ? placeOptions(atlas.places, (one) => atlas.places.get(one)?.chainage.length === 0, text ?? "", language)
      : [];

  const close = (): void => {
    setText(null);
    setOpen(false);
  };
  const open = (): void => {
    setOpen(true);
    setActive(0);
  };
  const choose = (option: PlaceOption | undefined): void => {
    if (!option) return;
    close();
    onChoose(option.place);
  };
  const move = (step: 1 | -1): void => {
    if (!isOpen) open();
    else if (options.length > 0) setActive((active + step + options.length) % options.length);
  };
  /** What a key does here; null where it is not the field's. Escape closes the list alone, and the panel stays. */
  const actOf = (key: string): (() => void) | null => {
    switch (key) {
      case "ArrowDown":
        return () => move(1);
      case "ArrowUp":
        return () => move(-1);
      case "Enter":
        return isOpen ? () => choose(options[active]) : null;
      case "Escape":
        return isOpen || text !== null ? close : (onGiveUp ?? null);
      default:
        return null;
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const chosen = place ? format.placeName(place) : "";

  return (
    <div className="place-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the field came because its reader asked for it, and goes on in it.
        autoFocus={onGiveUp !== undefined}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && options[active] ? `${id}-${active}` : undefined}
        placeholder={t("way.type")}
        value={text ?? chosen}
        onChange={(event) => {
          setText(event.target.value);
          open();
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => !isOpen && open()}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div
        className="place-options card"
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={options.length === 0}
      >
        {options.map(({ place: offered, alias }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the field, which keeps the focus.
          <div
            key={offered.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="place-option"
            // Pressing must not take the focus from the field: it would close before the press is over.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose({ place: offered, alias })}
          >
            <span className="place-option-name">
              {format.placeName(offered)}
              {alias !== null && <span className="place-option-alias"> {alias}</span>}
            </span>
            <span className="place-option-what">
              {format.dotted([
                t(`placeKind.${offered.kinds[0] ?? "waypoint"}`),
                offered.country ? format.country(offered.country) : "",
              ])}
            </span>
          </div>
        ))}
      </div>
      {isOpen && options.length === 0 && (
        <p className="place-options place-option-none card" role="status">
          {offLine ? t("way.offTheLines", { place: format.placeName(offLine.place) }) : t("way.noMatch")}
        </p>
      )}
    </div>
  );
}
