import { useRef, useState } from "react";
import type { PlaceId } from "../../domain/ids";
import { findWay } from "../../domain/network/way";
import { shownRoutes } from "../../state/selectors";
import { askForWay, showWay } from "../../state/verbs";
import { mostStops } from "../../state/view";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";
import { wayDraft } from "./draft";
import { PlaceField } from "./PlaceField";
import { routesOf } from "./routesOf";
import type { AskedWay } from "./useWay";

type Stops = AskedWay["stops"];

/** The places that a way goes through: two ends, others between them, and their order turned round. */
export function WayForm({ network, stops }: Pick<AskedWay, "network" | "stops">) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const form = useRef<HTMLFieldSetElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  /** Another field is open before this one, for a place to go through. */
  const [addingAt, setAddingAt] = useState<number | null>(null);

  const ask = (next: Stops): void => {
    setAddingAt(null);
    const parted = next.filter((stop, index) => stop === null || stop !== next[index - 1]);
    const whole = parted.filter((stop) => stop !== null);
    if (whole.length < Math.max(2, parted.length)) {
      wayDraft.setState({ from: next[0] ?? null, to: parted.length < 2 ? null : (next.at(-1) ?? null) });
      // Without its place between, a way there and back is none.
      if (store.getState().way) askForWay(store);
      return;
    }
    const found = findWay(network, whole);
    showWay(store, whole, found.kind === "found" ? routesOf(found.way, shownRoutes(store.getState())) : []);
  };
  const choose = (index: number, id: PlaceId): void => {
    ask(stops.with(index, id));
    // The other end is what is asked next.
    form.current?.querySelector<HTMLInputElement>("input[value='']")?.focus();
  };
  const labelOf = (index: number): string =>
    t(index === 0 ? "way.from" : index === stops.length - 1 ? "way.to" : "way.through");
  /** A place after itself is no way. */
  const isOfferedBetween = (before: PlaceId | null | undefined, after: PlaceId | null | undefined) => (id: PlaceId) =>
    network.has(id) && id !== before && id !== after;
  const stopAdding = (): void => {
    setAddingAt(null);
    addButton.current?.focus();
  };
  const isWhole = stops.every((stop) => stop !== null);

  return (
    <fieldset ref={form} className="way-form">
      <legend className="unseen">{t("page.way")}</legend>
      <ol className="way-fields">
        {stops.map((stop, index) => {
          const place = stop === null ? null : (atlas.places.get(stop) ?? null);
          const isBetween = index > 0 && index < stops.length - 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place in the order; one may come twice.
            <li key={index} data-end={!isBetween || undefined}>
              {addingAt === index && (
                <PlaceField
                  label={t("way.through")}
                  place={null}
                  isOffered={isOfferedBetween(stops[index - 1], stop)}
                  onChoose={({ id }) => ask(stops.toSpliced(index, 0, id))}
                  onGiveUp={stopAdding}
                />
              )}
              <PlaceField
                label={labelOf(index)}
                place={place}
                isOffered={isOfferedBetween(stops[index - 1], stops[index + 1])}
                onChoose={({ id }) => choose(index, id)}
              />
              {isBetween && place && (
                <button
                  type="button"
                  className="tool way-remove"
                  aria-label={t("way.remove", { place: format.placeName(place) })}
                  onClick={() => ask(stops.toSpliced(index, 1))}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="tool way-swap"
        aria-label={t("way.swap")}
        title={t("way.swap")}
        onClick={() => ask(stops.toReversed())}
      >
        <Icon name="swap" />
      </button>
      {isWhole && stops.length < mostStops && (
        <button
          ref={addButton}
          type="button"
          className="text-button way-add"
          aria-expanded={addingAt !== null}
          onClick={() => setAddingAt(addingAt === null ? stops.length - 1 : null)}
        >
          {t("way.add")}
        </button>
      )}
    </fieldset>
  );
}
