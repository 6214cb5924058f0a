import { SaxesParser } from "saxes";
import type { Collected } from "../collect";
import { quoted } from "../quoted";
import type { TextReader } from "../text/reader";
import { mendAmpersands } from "./mendAmpersands";
import { draw, type Placemark, placemarkAt, spoil, takeCoordinates, takeTracked } from "./placemark";
import { plainText } from "./plainText";

/** What a KML file may begin with; the last two where somebody cut it out of a larger one. */
const roots = new Set(["kml", "Document", "Folder", "Placemark"]);

/** What KML shows on a map besides placemarks, and nobody can draw from it alone. */
const others = new Set(["NetworkLink", "GroundOverlay", "PhotoOverlay", "ScreenOverlay"]);

/** Elements whose text is wanted. */
const texts = new Set(["name", "description", "address", "value", "SimpleData", "coordinates", "coord"]);

/** So many folders say where a placemark belongs, however many lie around them. */
const mostFolders = 8;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads the placemarks of a KML file. Entities that a file defines for itself are never replaced, so that none can
 * grow; where the markup is wrong, the placemark around it is left out, and the next one goes on.
 */
export function readKml(into: Collected): TextReader {
  const parser = new SaxesParser({ xmlns: false });
  // Descriptions are full of it, though XML does not know it.
  parser.ENTITIES.nbsp = " ";
  const mended = mendAmpersands();
  const path: string[] = [];
  const folders: string[] = [];
  let placemark: Placemark | null = null;
  /** The name that the next text of data belongs to. */
  let dataKey = "";
  let text: string | null = null;
  let isRootKnown = false;
  let isTroubleTold = false;

  /** The placemark is over, by its end or by whatever came instead. */
  function finish(): void {
    if (!placemark) return;
    const { flaw, drawn, line, properties } = placemark;
    const folder = folders
      .slice(-mostFolders)
      .filter((name) => name !== "")
      .join(" / ");
    if (folder !== "") properties.push({ key: "Folder", value: folder });
    into.feature(flaw ?? drawn, line, () => ({
      keys: properties.map(({ key }) => key),
      values: properties.map(({ value }) => value),
    }));
    placemark = null;
  }

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "Placemark") {
      // One within another: the end of the first is missing.
      if (placemark) spoil(placemark, { kind: "syntax", detail: "<Placemark>" });
      finish();
      placemark = placemarkAt(parser.line);
      isTroubleTold = false;
    } else if (name === "Folder") folders.push("");
    else if (others.has(name)) into.fault({ kind: "unknownGeometry", detail: name }, parser.line);
    else if (name === "Data" || name === "SimpleData") dataKey = attributes.name ?? "";
    else if (placemark) openGeometry(placemark, name);
  }

  function openGeometry(of: Placemark, name: string): void {
    if (name === "Polygon") of.rings = [];
    else if (name === "Track") of.track = [];
    else if (name === "Model") spoil(of, { kind: "unknownGeometry", detail: name });
  }

  function close(name: string, said: string, parent: string | undefined): void {
    if (name === "Folder") folders.pop();
    else if (name === "name" && parent === "Folder") folders[folders.length - 1] = plainText(said);
    else if (!placemark) return;
    else if (name === "Placemark") finish();
    else if (name === "Polygon") closePolygon(placemark);
    else if (name === "Track") closeTrack(placemark);
    else if (name === "coordinates") takeCoordinates(placemark, said, parent);
    else if (name === "coord") takeTracked(placemark, said);
    else closeText(placemark, name, said, parent);
  }

  function closePolygon(of: Placemark): void {
    draw(of, { type: "Polygon", coordinates: of.rings ?? [] });
    of.rings = null;
  }

  function closeTrack(of: Placemark): void {
    draw(of, { type: "LineString", coordinates: of.track ?? [] });
    of.track = null;
  }

  function closeText(of: Placemark, name: string, said: string, parent: string | undefined): void {
    const key = name === "SimpleData" || (name === "value" && parent === "Data") ? dataKey : name;
    const isOwn = parent === "Placemark" || key === dataKey;
    if (isOwn && texts.has(name) && key !== "") of.properties.push({ key, value: plainText(said) });
  }

  parser.on("opentag", ({ name: qualified, attributes }) => {
    const name = localName(qualified);
    if (!isRootKnown) {
      isRootKnown = true;
      if (!roots.has(name)) into.refuse({ kind: "unknownFormat", detail: quoted(name) }, parser.line);
    }
    text = texts.has(name) ? "" : null;
    open(name, attributes);
    path.push(name);
  });
  parser.on("closetag", ({ name: qualified }) => {
    const name = localName(qualified);
    path.pop();
    close(name, text ?? "", path.at(-1));
    text = null;
  });
  parser.on("text", (more) => {
    if (text !== null) text += more;
  });
  parser.on("cdata", (more) => {
    if (text !== null) text += more;
  });
  parser.on("error", ({ message }) => {
    // Said of all that comes after an end too many, which has been told.
    if (/only one root|outside of root/.test(message)) return;
    // Its own count of line and column stands before the words.
    const flaw = { kind: "syntax", detail: quoted(message.replace(/^[\d:]+ */, "")) } as const;
    if (placemark) spoil(placemark, flaw);
    else if (!isTroubleTold) into.fault(flaw, parser.line);
    isTroubleTold = true;
  });

  return {
    push: (more) => void parser.write(mended.push(more)),
    end() {
      parser.write(mended.end());
      parser.close();
      finish();
    },
  };
}
