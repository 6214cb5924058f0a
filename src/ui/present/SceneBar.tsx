import type { Scene } from "../../domain/scene";
import { sceneWords } from "../../i18n/sceneWords";
import { useAtlas } from "../AtlasContext";
import { Icon, type IconName } from "../primitives/Icon";
import { IconSelect } from "../primitives/IconSelect";

type Props = {
  readonly scenes: readonly Scene[];
  readonly number: number;
  readonly areNotesOpen: boolean;
  /** A list to choose from in place of the dots, which are too small for a finger. */
  readonly isForFingers: boolean;
  readonly onScene: (number: number) => void;
  readonly onNotes: () => void;
  readonly onFullscreen: () => void;
  readonly onLeave: () => void;
};

/** Where the story stands, and everything that the keys do, for hands and for readers by ear. */
export function SceneBar({
  scenes,
  number,
  areNotesOpen,
  isForFingers,
  onScene,
  onNotes,
  onFullscreen,
  onLeave,
}: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const labelOf = (scene: Scene, index: number): string =>
    t("present.toScene", { number: index + 1, title: sceneWords(scene, atlas.figures, translator, format).title });
  const position = t("present.position", { number, count: scenes.length });
  const tool = (
    icon: IconName,
    label: string,
    act: () => void,
    rest: { "aria-pressed"?: boolean; "aria-disabled"?: boolean } = {},
  ) => (
    <button type="button" className="tool" aria-label={label} title={label} onClick={act} {...rest}>
      <Icon name={icon} />
    </button>
  );
  return (
    <nav className="scene-bar card" aria-label={t("present.bar")}>
      {tool("previous", t("present.previous"), () => onScene(number - 1), { "aria-disabled": number === 1 })}
      {isForFingers ? (
        <IconSelect
          label={position}
          value={String(number)}
          options={scenes.map((scene, index) => ({ value: String(index + 1), text: labelOf(scene, index) }))}
          onChoose={(value) => onScene(Number(value))}
        >
          <span className="scene-place">{position}</span>
        </IconSelect>
      ) : (
        <ol>
          {scenes.map((scene, index) => (
            <li key={scene.id}>
              <button
                type="button"
                className="scene-dot"
                data-told={index + 1 <= number || undefined}
                aria-current={index + 1 === number ? "step" : undefined}
                aria-label={labelOf(scene, index)}
                title={labelOf(scene, index)}
                onClick={() => onScene(index + 1)}
              />
            </li>
          ))}
        </ol>
      )}
      {tool("next", t("present.next"), () => onScene(number + 1), { "aria-disabled": number === scenes.length })}
      <span className="scene-bar-rest">
        {tool("notes", t("present.notes"), onNotes, { "aria-pressed": areNotesOpen })}
        {tool("fullscreen", t("present.fullscreen"), onFullscreen)}
        {tool("close", t("present.leave"), onLeave)}
      </span>
    </nav>
  );
}
