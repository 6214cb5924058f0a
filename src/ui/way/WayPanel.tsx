import "./way.css";
import { wayWords } from "../../i18n/wayWords";
import { useAtlas } from "../AtlasContext";
import { lazyWithTexts } from "../lazyWithTexts";
import { usePanelTitle } from "../panels/usePanelTitle";
import { NoWay } from "./NoWay";
import { useWay } from "./useWay";
import { WayChoices } from "./WayChoices";
import { WayFigures } from "./WayFigures";
import { WayForm } from "./WayForm";
import { WayKilometres } from "./WayKilometres";
import { WayLegs } from "./WayLegs";
import { WaySum } from "./WaySum";

const TravelWay = lazyWithTexts("motion", () => import("../travel/TravelWay").then(({ TravelWay }) => TravelWay));

/** A way between places: asked for, compared, told leg by leg, counted. */
export function WayPanel() {
  const { translator, format } = useAtlas();
  const { t } = translator;
  const title = usePanelTitle("way");
  const { network, stops, found, choices, otherEnds } = useWay();
  return (
    <div className="way">
      <WayForm network={network} stops={stops} />
      {/* Stands before it speaks: a region that comes with its words is not always read out. */}
      <p className="unseen" role="status">
        {found?.kind === "found" && `${title}: ${wayWords(found.way, translator, format)}`}
      </p>
      {found === null && <p className="lead">{t("way.lead")}</p>}
      {found?.kind === "found" && (
        <>
          <WaySum way={found.way} />
          <TravelWay way={found.way} />
          <WayChoices way={found.way} choices={choices} otherEnds={otherEnds} />
          <WayLegs way={found.way} />
          <WayKilometres way={found.way} />
          <WayFigures way={found.way} />
        </>
      )}
      <div role="status">{found && found.kind !== "found" && <NoWay found={found} network={network} />}</div>
    </div>
  );
}
