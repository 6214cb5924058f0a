import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { readAll } from "./reading";

const kml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${body}\n</Document></kml>`;
const placemark = (name: string, geometry = "<Point><coordinates>50,40,0</coordinates></Point>") =>
  `<Placemark><name>${name}</name>${geometry}</Placemark>`;

const read = async (content: string | Uint8Array<ArrayBuffer>, name = "places.kml") => {
  const all = await readAll(content, name);
  const { reading } = all;
  const faults = reading.ok ? reading.summary.faults : reading.isFigures ? [] : reading.faults;
  return { ...all, names: all.drawn.map(({ properties }) => properties.name), faults };
};

describe("KML", () => {
  test("gives every geometry that can be drawn", async () => {
    const ring = "<LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing>";
    const hole = "<LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing>";
    const { drawn } = await read(
      kml(
        [
          placemark("point"),
          placemark("line", "<LineString><coordinates>\n 1,2,3\n 4,5,6 </coordinates></LineString>"),
          placemark("ring", ring),
          placemark(
            "area",
            `<Polygon><outerBoundaryIs>${ring}</outerBoundaryIs><innerBoundaryIs>${hole}</innerBoundaryIs></Polygon>`,
          ),
          placemark(
            "several",
            "<MultiGeometry><Point><coordinates>1,2</coordinates></Point><LineString><coordinates>1,2 3,4</coordinates></LineString></MultiGeometry>",
          ),
          placemark(
            "track",
            "<gx:Track><when>2026</when><gx:coord>1 2 0</gx:coord><gx:coord>3 4 0</gx:coord></gx:Track>",
          ),
        ].join("\n"),
      ),
    );
    expect(drawn.map(({ properties, geometry }) => [properties.name, geometry.type])).toEqual([
      ["point", "Point"],
      ["line", "LineString"],
      ["ring", "LineString"],
      ["area", "Polygon"],
      ["several", "Point"],
      ["several", "LineString"],
      ["track", "LineString"],
    ]);
    expect(drawn[3]?.geometry).toMatchObject({ coordinates: [{ length: 4 }, { length: 4 }] });
  });

  test("reads prefixed names, folders, descriptions as text, and data of both kinds", async () => {
    const { kept, names } = await read(
      `<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Folder><k:name>Ports</k:name><k:Placemark><k:name>Baku &amp; Alat</k:name>
      <k:description><![CDATA[<b>Port</b><script>alert(1)</script>&nbsp;on the sea]]></k:description>
      <k:ExtendedData><k:Data name="berths"><k:displayName>Berths</k:displayName><k:value>7</k:value></k:Data>
      <k:SchemaData><k:SimpleData name="owner">State</k:SimpleData></k:SchemaData></k:ExtendedData>
      <k:Point><k:coordinates>50,40</k:coordinates></k:Point></k:Placemark></k:Folder></k:kml>`,
    );
    expect(names).toEqual(["Baku & Alat"]);
    expect(kept.feature(0)?.properties).toEqual([
      { key: "name", value: "Baku & Alat" },
      { key: "description", value: "Port alert(1) on the sea" },
      { key: "berths", value: "7" },
      { key: "owner", value: "State" },
      { key: "Folder", value: "Ports" },
    ]);
  });

  test("keeps the placemarks around a bad one, and tells lines and numbers", async () => {
    const { names, faults } = await read(
      kml(
        [
          placemark("a & a"),
          placemark("b", "<Point><coordinates>fifty,40</coordinates></Point>"),
          placemark("c", "<Point><coordinates>40,500</coordinates></Point>"),
          placemark("d", ""),
          placemark("e < f"),
          placemark("g", "<LineString><coordinates>1,2</coordinates></LineString>"),
          placemark("h", "<Model/>"),
          placemark("i"),
        ].join("\n"),
      ),
    );
    expect(names).toEqual(["a & a", "i"]);
    expect(faults.map(({ kind, line, feature }) => [kind, line, feature])).toEqual([
      ["badPosition", 4, 2],
      ["outOfRange", 5, 3],
      ["noGeometry", 6, 4],
      ["syntax", 7, 5],
      ["tooFewPositions", 8, 6],
      ["unknownGeometry", 9, 7],
    ]);
  });

  test("keeps what stands before the place where the file breaks off", async () => {
    const { names, faults } = await read(kml([placemark("a"), placemark("b")].join("\n")).slice(0, -60));
    expect(names).toEqual(["a"]);
    expect(faults).toMatchObject([{ kind: "syntax", feature: 2 }]);
  });

  test("goes on behind a placemark that is not closed", async () => {
    const { names, faults } = await read(
      kml([placemark("a"), placemark("b").replace("</Placemark>", ""), placemark("c")].join("\n")),
    );
    expect(names).toEqual(["a", "c"]);
    expect(faults[0]).toMatchObject({ kind: "syntax", line: 4, feature: 2 });
  });

  test("replaces no entity that the file defines", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa">${Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`,
    ).join("")}]>`;
    const { names, faults } = await read(bomb + kml(placemark("&j;") + placemark("k")).replace(/<\?xml.*\?>/, ""));
    expect(names).toEqual(["k"]);
    expect(faults).toMatchObject([{ kind: "syntax", feature: 1 }]);
  });

  test("says so where XML is something else", async () => {
    expect((await read("<html><body><p>Placemark</p></body></html>")).faults).toMatchObject([
      { kind: "unknownFormat", detail: "html" },
    ]);
    expect((await read(kml("<NetworkLink><href>https://example.org/</href></NetworkLink>"))).faults).toMatchObject([
      { kind: "unknownGeometry", detail: "NetworkLink" },
    ]);
  });

  test("is read out of an archive (KMZ), which is not unpacked beyond what may be read", async () => {
    const archive = async (text: string, compression: "DEFLATE" | "STORE") => {
      const zip = new JSZip();
      zip.file("images/a.png", new Uint8Array(100));
      zip.file("doc.kml", text);
      return new Uint8Array(
        await zip.generateAsync({ type: "uint8array", compression, compressionOptions: { level: 1 } }),
      );
    };
    expect((await read(await archive(kml(placemark("a")), "DEFLATE"), "a.kmz")).names).toEqual(["a"]);
    expect((await read(await archive(kml(placemark("a")), "STORE"), "a.kmz")).names).toEqual(["a"]);
    const bomb = await archive(" ".repeat(60_000_000), "DEFLATE");
    expect((await read(bomb, "a.kmz")).faults).toMatchObject([{ kind: "tooLarge" }]);
  });
});
