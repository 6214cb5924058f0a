import type { Scene, Story } from "../../domain/scene";
import { sceneWords } from "../../i18n/sceneWords";
import { numberAfter, numberBefore } from "../../state/scenes";
import { useAtlas } from "../AtlasContext";
import { Icon, type IconName } from "../primitives/Icon";
import { IconSelect } from "../primitives/IconSelect";

type Props = {
  readonly scenes: Story;
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
  const labelOf = (scene: Scene, at: number): string =>
    t("present.toScene", { number: at, title: sceneWords(scene, atlas.figures, translator, format).title });
  const told = scenes.flatMap((scene, index) =>
    scene ? [{ id: scene.id, at: index + 1, label: labelOf(scene, index + 1) }] : [],
  );
  const [before, after] = [numberBefore(scenes, number), numberAfter(scenes, number)];
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
      {tool("previous", t("present.previous"), () => onScene(before ?? number), { "aria-disabled": before === null })}
      {isForFingers ? (
        <IconSelect
          label={position}
          value={String(number)}
          options={told.map(({ at, label }) => ({ value: String(at), text: label }))}
          onChoose={(value) => onScene(Number(value))}
        >
          <span className="scene-place">{position}</span>
        </IconSelect>
      ) : (
        <ol>
          {told.map(({ id, at, label }) => (
            <li key={id}>
              <button
                type="button"
                className="scene-dot"
                data-told={at <= number || undefined}
                aria-current={at === number ? "step" : undefined}
                aria-label={label}
                title={label}
                onClick={() => onScene(at)}
              />
            </li>
          ))}
        </ol>
      )}
      {tool("next", t("present.next"), () => onScene(after ?? number), { "aria-disabled": after === null })}
      <span className="scene-bar-rest">
        {tool("notes", t("present.notes"), onNotes, { "aria-pressed": areNotesOpen })}
        {tool("fullscreen", t("present.fullscreen"), onFullscreen)}
        {tool("close", t("present.leave"), onLeave)}
      </span>
    </nav>
  );
}
