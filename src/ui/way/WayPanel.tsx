import "./way.css";
import { useAtlas } from "../AtlasContext";
import { lazyWithTexts } from "../lazyWithTexts";
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
  const { t } = useAtlas().translator;
  const { network, stops, found, choices, otherEnds } = useWay();
  return (
    <div className="way">
      <WayForm network={network} stops={stops} />
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
      {found && found.kind !== "found" && <NoWay found={found} network={network} />}
    </div>
  );
}
