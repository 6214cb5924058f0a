import { useAtlas } from "../AtlasContext";
import { ComparedMaps } from "../compare/ComparedMaps";

/**
 * The line before and after, where the stage is high enough for one more picture beside the words. A finger that moves
 * the handle turns no page.
 */
export function SceneComparison() {
  const { t } = useAtlas().translator;
  return (
    <div
      className="scene-compare"
      onTouchStart={(event) => event.stopPropagation()}
      onTouchEnd={(event) => event.stopPropagation()}
    >
      <p className="scene-figure-about">{t("compare.title")}</p>
      <ComparedMaps leavesKeys />
    </div>
  );
}
