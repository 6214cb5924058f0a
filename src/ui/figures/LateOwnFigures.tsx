import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { lazyWithTexts } from "../lazyWithTexts";

const OwnFigures = lazyWithTexts("ownFigures", () =>
  import("../own/figures/OwnFigures").then(({ OwnFigures }) => OwnFigures),
);

/** What the reader has brought along about something, set by set; nothing is fetched where there is none of it. */
export function LateOwnFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { atlas } = useAtlas();
  return atlas.own && figures.some(({ origin }) => origin === "own") ? <OwnFigures figures={figures} /> : null;
}
