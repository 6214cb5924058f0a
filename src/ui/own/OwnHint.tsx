import "../floating.css";
import { useAtlas, useOwn } from "../AtlasContext";
import { useRowName } from "./useRowName";

type Props = {
  readonly file: number;
  readonly index: number;
  readonly name: string;
  readonly at: { readonly x: number; readonly y: number };
};

/** Names the feature of the reader's own under the pointer. */
export function OwnHint({ file, at, ...row }: Props) {
  const { t } = useAtlas().translator;
  const nameOf = useRowName();
  const entry = useOwn(({ files }) => files.find(({ id }) => id === file));
  return (
    <div
      className="hover-hint card"
      aria-hidden="true"
      style={{
        left: `clamp(8px, ${at.x + 14}px, calc(100% - 272px))`,
        top: `clamp(8px, ${at.y + 14}px, calc(100% - 88px))`,
      }}
    >
      <span className="chooser-text">
        <strong>{nameOf(row)}</strong>
        <span>{entry?.name}</span>
        <span className="hover-hint-act">{t("own.hint")}</span>
      </span>
    </div>
  );
}
