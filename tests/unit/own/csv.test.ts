import { describe, expect, test } from "vitest";
import { coordinate } from "../../../src/own/csv/coordinate";
import { readAll } from "./reading";

const read = async (content: string | Uint8Array<ArrayBuffer>, name = "table.csv") => {
  const { drawn, reading, kept } = await readAll(content, name);
  const faults = reading.ok ? reading.summary.faults : reading.isFigures ? [] : reading.faults;
  const points = drawn.map(({ geometry, properties }) =>
    "coordinates" in geometry ? [properties.name, ...geometry.coordinates] : [],
  );
  return { points, faults, reading, kept };
};

describe("CSV", () => {
  test("is read with commas, semicolons and tabs, with decimal commas, and with a mark before it", async () => {
    const points = [
      ["Баку", 49.9, 40.4],
      ["Ақтау", 51.2, 43.6],
    ];
    expect((await read("name,lat,lon\nБаку,40.4,49.9\nАқтау,43.6,51.2\n")).points).toEqual(points);
    expect((await read("\uFEFFимя;широта;долгота\r\nБаку;40,4;49,9\r\nАқтау;43,6;51,2")).points).toEqual(points);
    expect((await read("y\tx\tName\n40.4\t49.9\tБаку\n43.6\t51.2\tАқтау")).points).toEqual(points);
    expect((await read("sep=;\nad;enlem;boylam\nБаку;40.4;49.9\nАқтау;43.6;51.2")).points).toEqual(points);
  });

  test("counts lines through quoted cells that hold line breaks", async () => {
    const text = 'name,lat,lon,note\n"one\nand two",40,50,"a ""b"", c"\nthree,400,50,\nfour,x,50,\nfive,41,51,ok\n';
    const { points, faults, kept } = await read(text);
    expect(points).toEqual([
      ["one and two", 50, 40],
      ["five", 51, 41],
    ]);
    expect(faults).toEqual([
      { kind: "outOfRange", line: 4, feature: 2, detail: "400 50" },
      { kind: "badPosition", line: 5, feature: 3, detail: "x 50" },
    ]);
    expect(kept.feature(0)?.properties).toContainEqual({ key: "note", value: 'a "b", c' });
  });

  test("tells a row with another number of cells, and one without a position", async () => {
    const { points, faults } = await read("name,lat,lon\na,40\nb,40,50,60\nc,,\nd,40,50,,\n,,\n\n");
    expect(points).toEqual([["d", 50, 40]]);
    expect(faults.map(({ kind, line, detail }) => [kind, line, detail])).toEqual([
      ["cellCount", 2, "2"],
      ["cellCount", 3, "4"],
      ["noGeometry", 4, null],
    ]);
  });

  test("loses one row to quotes that do not close", async () => {
    const { points, faults } = await read('name,lat,lon\na,40,50\n"b,40,50\nc,41,51\nd,42,52\n');
    expect(points.map(([name]) => name)).toEqual(["a", "c", "d"]);
    expect(faults).toEqual([{ kind: "syntax", line: 3, feature: 2, detail: '"' }]);
  });

  test("reads geometries as well-known text", async () => {
    const text = [
      "name;geom",
      "a;POINT Z (50 40 7)",
      "b;SRID=4326;LINESTRING(1 2, 3 4)",
      'c;"SRID=4326;LINESTRING(1 2, 3 4)"',
      "d;POLYGON((0 0, 1 0, 1 1))",
      "e;MULTIPOINT((1 2),(3 4))",
      "f;CIRCLE(1 2)",
      "g;POINT(1",
      "h;POINT EMPTY",
      "i;GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))",
      "j;MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))",
    ].join("\n");
    const { drawn, reading } = await readAll(text, "table.csv");
    expect(drawn.map(({ properties, geometry }) => [properties.name, geometry.type])).toEqual([
      ["a", "Point"],
      ["c", "LineString"],
      ["d", "Polygon"],
      ["e", "MultiPoint"],
      ["i", "Point"],
      ["i", "LineString"],
      ["j", "MultiPolygon"],
    ]);
    expect(reading).toMatchObject({
      ok: true,
      summary: { kept: 6, leftOut: 4, shapes: { point: 3, line: 2, area: 2 } },
    });
  });

  test("names the columns where none is a position, and sees figures for what they are", async () => {
    expect((await read("name,place\na,b\n")).faults).toEqual([
      { kind: "noCoordinateColumns", line: 1, feature: null, detail: "name, place" },
    ]);
    expect((await read("subject,value,unit\nbtc,1,t\n")).reading).toEqual({ ok: false, isFigures: true });
    expect((await read("segment,amount,lat,lon\nbtc.tr,1,40,50\n")).points).toHaveLength(1);
  });

  test("reads what Windows wrote before Unicode, and UTF-16 with its mark", async () => {
    const old = (text: string) =>
      Uint8Array.from(text, (letter) => {
        const code = letter.charCodeAt(0);
        return code < 0x80 ? code : code - 0x410 + 0xc0;
      });
    expect((await read(old("название;широта;долгота\nПорт Актау;43,6;51,2\n"))).points).toEqual([
      ["Порт Актау", 51.2, 43.6],
    ]);
    const text = "\uFEFFname,lat,lon\nАқтау,43.6,51.2\n";
    const wide = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect((await read(wide)).points).toEqual([["Ақтау", 51.2, 43.6]]);
  });

  test("tells the line of a letter that came damaged, and keeps the rows", async () => {
    const bytes = new TextEncoder().encode("name,lat,lon\nБаку Баку Баку,40,50\nАктау,43,51\n");
    bytes[47] = 0xff;
    const { points, faults } = await read(bytes);
    expect(points).toHaveLength(2);
    expect(faults).toEqual([{ kind: "notText", line: 3, feature: null, detail: null }]);
  });
});

test.each([
  ["50.1", 50.1],
  ["50,25", 50.25],
  ["-50.1", -50.1],
  ["−50,5", -50.5],
  ["+7", 7],
  ["1e1", 10],
  ["50°30′", 50.5],
  ["50°30′36″ N", 50.51],
  ["50° 30' 36\" W", -50.51],
  ["W 50.5", -50.5],
  ["50,5 в. д.", 50.5],
  ["50,5° з.д.", -50.5],
  ["40d30m", 40.5],
])("the angle %s is %d", (text, value) => expect(coordinate(text)).toBeCloseTo(value, 9));

test.each(["", "x", "50 40", "1.2.3", "NaN", "Infinity", "0x10", "N50N", "٣", "1".repeat(60)])(
  "%s is no angle",
  (text) => expect(coordinate(text)).toBeNaN(),
);
