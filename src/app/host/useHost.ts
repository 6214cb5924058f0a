import { useEffect, useRef } from "react";
import { useAtlas, useView } from "../../ui/AtlasContext";
import type { Exporting } from "../../ui/share/ExportingContext";

/** Listens to the page around the frame where the link allows it; the code for it is fetched there only. */
export function useHost(exporting: Exporting): void {
  const { atlas, store } = useAtlas();
  const hasApi = useView((view) => view.api);
  const latest = useRef(atlas);
  latest.current = atlas;
  useEffect(() => {
    if (!hasApi || window.parent === window) return;
    let stop = (): void => {};
    let wanted = true;
    import("./connectHost").then(({ connectHost }) => {
      if (wanted) stop = connectHost({ store, atlas: () => latest.current, make: exporting.make });
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [hasApi, store, exporting]);
}
