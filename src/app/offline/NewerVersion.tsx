import { useEffect, useState } from "react";
import { useAtlas } from "../../ui/AtlasContext";
import { keepOffline, type Newer } from "./register";

/** Keeps the site for later, and says in one quiet line when a newer one is ready. */
export function NewerVersion() {
  const { t } = useAtlas().translator;
  const [newer, setNewer] = useState<Newer | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    // A browser that keeps nothing shows the atlas all the same.
    keepOffline(setNewer, ended.signal).catch(() => {});
    return () => ended.abort();
  }, []);
  if (!newer) return null;
  return (
    <p className="notices notice card" role="status">
      {t("notice.newer")}{" "}
      <button type="button" className="text-button" onClick={newer.takeOver}>
        {t("late.reload")}
      </button>
    </p>
  );
}
