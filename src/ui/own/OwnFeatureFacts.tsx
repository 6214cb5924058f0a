import { useEffect, useRef, useState } from "react";
import type { OwnFeature } from "../../domain/ownData";
import type { OwnEntry } from "../../state/own";
import { seek } from "../../state/ownVerbs";
import { useAtlas } from "../AtlasContext";
import { useRowName } from "./useRowName";

/** All that a feature says, once its file has been asked; null until then. */
function useFeature({ file }: OwnEntry, index: number): OwnFeature | null {
  const [feature, setFeature] = useState<OwnFeature | null>(null);
  useEffect(() => {
    let wanted = true;
    file.feature(index).then(
      (found) => wanted && setFeature(found),
      () => wanted && setFeature(null),
    );
    return () => {
      wanted = false;
    };
  }, [file, index]);
  return feature?.index === index ? feature : null;
}

type Props = { readonly entry: OwnEntry; readonly index: number };

/** The chosen feature: its name, its file, and what the file says of it, as text alone. */
export function OwnFeatureFacts({ entry, index }: Props) {
  const { own, translator } = useAtlas();
  const { t } = translator;
  const nameOf = useRowName();
  const feature = useFeature(entry, index);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // It comes above what was being read, once its file has answered.
    if (feature) section.current?.closest(".panel-scroll")?.scrollTo(0, 0);
  }, [feature]);
  if (!feature) return null;
  return (
    <section ref={section} className="own-feature">
      <h2>
        <bdi>{nameOf(feature)}</bdi>
      </h2>
      <p className="section-note">
        {t(`own.shape.${feature.shape}`)} · <bdi>{entry.name}</bdi>
      </p>
      {feature.properties.length === 0 ? (
        <p>{t("own.noProperties")}</p>
      ) : (
        <table>
          <caption className="unseen">{t("own.properties")}</caption>
          <thead className="unseen">
            <tr>
              <th scope="col">{t("own.key")}</th>
              <th scope="col">{t("own.value")}</th>
            </tr>
          </thead>
          <tbody>
            {feature.properties.map(({ key, value }) => (
              <tr key={key}>
                <th scope="row">{key}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="own-acts">
        <button type="button" className="text-button" onClick={() => seek(own, feature)}>
          {t("own.seek")}
        </button>
        <button type="button" className="text-button" onClick={() => own.setState({ chosen: null })}>
          {t("own.all")}
        </button>
      </p>
    </section>
  );
}
