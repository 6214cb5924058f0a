import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

type Props = { readonly isPaused: boolean; readonly onToggle: () => void };

/** Stops what moves on the map and lets it go on: in sight as long as something does. */
export function FlowPause({ isPaused, onToggle }: Props) {
  const { t } = useAtlas().translator;
  const label = t(isPaused ? "flows.run" : "flows.pause");
  return (
    <button type="button" className="tool" aria-label={label} title={label} onClick={onToggle}>
      <Icon name={isPaused ? "play" : "pause"} />
    </button>
  );
}
