import { useMemo, useRef } from "react";
import { loadTexts } from "../../i18n/translator";
import type { MapCamera } from "../../map/events";
import { useAtlas } from "../../ui/AtlasContext";
import { fetchAgain } from "../../ui/failure/fetchAgain";
import type { Exporting } from "../../ui/share/ExportingContext";
import type { Frame } from "../map/framing";

type Page = {
  readonly camera: () => MapCamera | null;
  readonly frame: () => Frame;
  readonly print: () => void;
};

/** What this page can hand out; the code that makes files is fetched when the first is asked for. */
export function useExportingHere(page: Page): Exporting {
  const surroundings = useAtlas();
  const latest = useRef({ ...page, surroundings });
  latest.current = { ...page, surroundings };
  return useMemo(
    () => ({
      async make(request, task) {
        const [{ exportView }] = await fetchAgain("files", () =>
          Promise.all([
            import("./exportView"),
            loadTexts("exports"),
            loadTexts("error"),
            loadTexts("tables"),
            loadTexts("story"),
            loadTexts("way"),
            loadTexts("measure"),
            loadTexts("context"),
            ...(latest.current.surroundings.own.getState().files.length > 0 ? [loadTexts("own")] : []),
          ]),
        );
        const now = latest.current;
        return exportView({ surroundings: now.surroundings, camera: now.camera(), frame: now.frame() }, request, task);
      },
      print: () => latest.current.print(),
      screen: () => latest.current.frame(),
    }),
    [],
  );
}
