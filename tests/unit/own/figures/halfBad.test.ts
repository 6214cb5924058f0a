import { describe, expect, test } from "vitest";
import { readFigureSet } from "../../../../src/own/figures/readFigureSet";
import { bundledAtlas } from "../../../content/bundled";

const atlas = bundledAtlas();
const today = "2026-04-01";
const read = (text: string, name = "report.csv") => readFigureSet(text, name, atlas, today);
const kept = (text: string, name?: string) => {
  const reading = read(text, name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading;
};
const told = (text: string, name?: string) =>
  read(text, name).faults.map(({ kind, line, record, field, detail, hint }) => ({
    kind,
    line,
    record,
    field,
    detail,
    hint,
  }));

const simple = [
  "segment;title;value;unit;period;status;source",
  "btc.tr;Oil pumped;12,5;млн т;2025 H1;reported;Report of the operator",
  "middle-corridor;Containers;>60 000;TEU;2025;planned;https://example.org/plan",
  "",
].join("\r\n");

describe("a table of seven columns", () => {
  const { set, leftOut, faults } = kept(simple, "Отчёт за полугодие.csv");

  test("is read without a remark, under the file's name", () => {
    expect(faults).toEqual([]);
    expect(leftOut).toBe(0);
    expect(set).toMatchObject({ name: "Отчёт за полугодие.csv", title: "Отчёт за полугодие" });
    expect(set.id).toMatch(/^own-[0-9a-z]+$/);
  });

  test("says what its rows say, and no more", () => {
    expect(set.figures[0]).toEqual({
      id: `${set.id}-row-2`,
      subject: "btc.tr",
      origin: "own",
      title: { en: "Oil pumped", ru: "Oil pumped" },
      scope: { en: "", ru: "" },
      quantity: "other",
      amount: { kind: "exact", value: 12.5 },
      unit: "Mt",
      period: { from: "2025-01-01", to: "2025-06-30" },
      // Nobody says when it was published: it is known by the day on which it was read.
      asOf: today,
      status: "reported",
      source: `${set.id}-source-1`,
    });
    expect(set.figures[1]?.amount).toEqual({ kind: "atLeast", value: 60000 });
    expect(set.sources).toEqual([
      {
        id: `${set.id}-source-1`,
        publisher: "Report of the operator",
        title: "Отчёт за полугодие.csv",
        url: null,
        published: null,
        accessed: today,
      },
      {
        id: `${set.id}-source-2`,
        publisher: "example.org",
        title: "https://example.org/plan",
        url: "https://example.org/plan",
        published: null,
        accessed: today,
      },
    ]);
  });
});

test("of a half-bad table the good rows stay, and every fault is told by its line and column", () => {
  const text = [
    "id,segment,title,value,unit,period,status,colour",
    'a,btc.tr,"A title, of two',
    'lines",1.5,Mt,2025,reported,red',
    "b,btc.turkey,Oil,2,Mt,2025,reported,",
    "c,btc.ge,Oil,two,Mt,2025,reported,",
    'd,btc.ge,Oil,"1,400",Mt,2025,reported,',
    "e,btc.ge,Oil,3,tonnes,2025,maybe,",
    "f,btc.ge,,4,Mt,1/6/2025,reported,",
    "a,btc.ge,Oil,5,Mt,2025,reported,",
    "g,btc.ge,Oil,6,Mt",
    "h,btc.ge,Oil,7,Mt,2025,reported,,,more",
    "i,btc.ge,Oil,8,mt,2025,reported,",
    "j,btc.ge,Oil,0.0001,Mt,2025,reported,",
  ].join("\n");
  const { set, leftOut } = kept(text);
  expect(set.figures.map(({ title, amount }) => [title.en, amount])).toEqual([
    ["A title, of two lines", { kind: "exact", value: 1.5 }],
    // The file writes 1.5, so its comma parts thousands.
    ["Oil", { kind: "exact", value: 1400 }],
  ]);
  expect(leftOut).toBe(9);
  expect(told(text)).toMatchObject([
    { kind: "unknownField", line: 1, detail: "colour" },
    { kind: "unknownSubject", line: 4, field: "segment", detail: "btc.turkey", hint: "btc.tr" },
    { kind: "notNumber", line: 5, field: "value", detail: "two" },
    { kind: "unknownUnit", line: 7, field: "unit", detail: "tonnes" },
    { kind: "unknownStatus", line: 7, field: "status", detail: "maybe" },
    { kind: "missing", line: 8, field: "title", detail: null },
    { kind: "unclearPeriod", line: 8, field: "period", detail: "1/6/2025" },
    { kind: "repeatedId", line: 9, field: "id", detail: "a" },
    { kind: "missing", line: 10, field: "status" },
    { kind: "cellCount", line: 11, detail: "10 / 8" },
    { kind: "unknownUnit", line: 12, detail: "mt" },
    { kind: "outOfReach", line: 13, detail: "0.0001" },
  ]);
});

test("of half-bad JSON the good records stay, and every fault is told by record and field", () => {
  const figures = [
    { segment: "btc.az", title: "Oil", amount: { kind: "range", value: 20, to: 22 }, unit: "Mt", status: "planned" },
    "no record",
    { subject: "btc", title: { en: "Oil", ru: "Нефть" }, amount: { kind: "exact" }, unit: "Mt", status: "planned" },
    { subject: "btc", title: "Oil", amount: { kind: "none", value: 0 }, status: "considered" },
    { subject: "btc", title: 7, value: 1, status: "reported" },
    {
      subject: "btc",
      title: "Tariff",
      value: 1,
      unit: "count",
      status: "reported",
      surprise: true,
      supersedes: ["btc-length"],
    },
    { subject: "btc", title: "No volume", amountKind: "none", status: "considered", origin: "article" },
  ];
  const { set, leftOut } = kept(JSON.stringify({ title: "Report", figures }), "report.json");
  expect(set.title).toBe("Report");
  expect(leftOut).toBe(4);
  expect(set.figures.map(({ title, amount, origin }) => [title.en, amount, origin])).toEqual([
    ["Oil", { kind: "range", value: 20, to: 22 }, "own"],
    ["Tariff", { kind: "exact", value: 1 }, "own"],
    ["No volume", { kind: "none" }, "own"],
  ]);
  expect(told(JSON.stringify({ figures }), "report.json")).toMatchObject([
    { kind: "notRecord", record: 2, detail: "no record" },
    { kind: "missing", record: 3, field: "value" },
    { kind: "numberOfNone", record: 4, field: "amount.value" },
    { kind: "notText", record: 5, field: "title" },
    { kind: "missing", record: 5, field: "unit" },
    { kind: "unknownField", record: 6, detail: "surprise" },
    { kind: "ignored", record: 6, field: "supersedes", detail: "btc-length" },
  ]);
});

test.each([
  ["", [{ kind: "empty" }]],
  ["a,b,c\n1,2,3", [{ kind: "noColumns", line: 1, detail: "subject, title, value" }]],
  ['{"type": "FeatureCollection", "features": []}', [{ kind: "notFigures" }]],
  ['[\n{"subject": "btc",\n}]', [{ kind: "syntax" }]],
  ["[]", [{ kind: "empty" }]],
  ["segment;title;value;unit;status\nbtc;Oil;1,400;Mt;reported", [{ kind: "unclearNumber", line: 2, detail: "1,400" }]],
  ['segment,title,value\nbtc,"never closed,1', [{ kind: "syntax", line: 2 }]],
])("a file that holds no figure says why: %j", (text, faults) => {
  expect(read(text)).toMatchObject({ ok: false, name: "report.csv", faults });
});

test("a figure names its sources by the list of the file, by the atlas's own, in words, or not at all", () => {
  const figure = { subject: "btc", title: "Oil", value: 1, unit: "Mt", status: "reported" };
  const { set } = kept(
    JSON.stringify({
      sources: [{ id: "r", publisher: "Ministry", title: "Report", url: "javascript:alert(1)", published: "2025-03" }],
      figures: [
        { ...figure, source: "r" },
        { ...figure, source: "trend-2025-10-09" },
        { ...figure, source: { publisher: "Port", title: "Bulletin", url: "https://port.example/1" } },
        figure,
        figure,
      ],
    }),
    "sources.json",
  );
  const sources = new Map(set.sources.map((source) => [source.id, source]));
  expect(set.figures.map(({ source, asOf }) => ({ ...sources.get(source), asOf }))).toMatchObject([
    { publisher: "Ministry", title: "Report", url: null, published: "2025-03", asOf: "2025-03" },
    { publisher: "Trend", url: "https://ru.trend.az/casia/kazakhstan/4101603.html" },
    { publisher: "Port", title: "Bulletin", url: "https://port.example/1" },
    { publisher: "sources", title: "sources.json", url: null },
    { publisher: "sources", title: "sources.json", url: null },
  ]);
  expect(sources.size).toBe(4);
  for (const { id } of set.sources) expect(atlas.sources.has(id)).toBe(false);
});

test("nothing of a file reaches into the atlas: its measures are its own, and it takes no figure's place", () => {
  const series = atlas.figures.find((one) => one.series !== undefined)?.series;
  const { set } = kept(
    JSON.stringify([
      {
        subject: "btc",
        title: "Oil",
        value: 1,
        unit: "Mt",
        status: "reported",
        series,
        outcomeOf: "btc-length",
        from: ["btc-length"],
      },
    ]),
    "series.json",
  );
  expect(set.figures[0]?.series).not.toBe(series);
  expect(set.figures[0]).not.toHaveProperty("outcomeOf");
  expect(set.figures[0]?.from).toEqual(["btc-length"]);
});
