import { useId } from "react";
import type { RouteId } from "../../domain/ids";
import { toggleError } from "../../state/verbs";
import { useAtlas, useView } from "../AtlasContext";
import { ErrorSwatch } from "./ErrorSwatch";

/** Shows around the lines of a route how far off they may be. */
export function ErrorSwitch({ route }: { readonly route: RouteId }) {
  const { store, translator } = useAtlas();
  const isOn = useView((view) => view.error);
  const about = useId();
  const { t } = translator;
  return (
    <div className="error-switch">
      <label>
        <input type="checkbox" checked={isOn} aria-describedby={about} onChange={() => toggleError(store)} />
        {t("error.show")}
      </label>
      <p id={about}>
        <ErrorSwatch route={route} /> {t("error.about")}
      </p>
    </div>
  );
}
