import type { PlaceId } from "../../domain/ids";
import { isOnPipeline, pipelineSources } from "../../domain/network/pipelines";
import type { FoundWay } from "../../domain/network/way";
import { showWay } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import type { AskedWay } from "./useWay";

type Props = { readonly found: Exclude<FoundWay, { kind: "found" }>; readonly network: AskedWay["network"] };

/** Why there is no way, in one sentence. */
export function NoWay({ found, network }: Props) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const nameOf = (id: PlaceId): string => {
    const place = atlas.places.get(id);
    return place ? format.placeName(place) : id;
  };
  if (found.kind === "offTheLines")
    return <p className="no-way">{t("way.offTheLines", { place: nameOf(found.place) })}</p>;
  const ends = { from: nameOf(found.from), to: nameOf(found.to) };
  if (found.kind === "againstTheFlow") {
    return (
      <p className="no-way">
        {t("way.againstTheFlow", ends)}{" "}
        <button type="button" className="text-button" onClick={() => showWay(store, [found.to, found.from], [])}>
          {t("way.otherDirection")}
        </button>
      </p>
    );
  }
  const isOil = [found.from, found.to].map((place) => isOnPipeline(network, place));
  const sources = format.list(pipelineSources(network).map(nameOf));
  const [from, to] = isOil;
  // Two pipelines, or a pipeline and a railway.
  return (
    <p className="no-way">
      {t(from && to ? "way.apartPipes" : from || to ? "way.apartOil" : "way.apart", { ...ends, sources })}
    </p>
  );
}
