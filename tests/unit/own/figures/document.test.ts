import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { units } from "../../../../src/domain/figure";
import { readFigureSet } from "../../../../src/own/figures/readFigureSet";
import { bundledAtlas } from "../../../content/bundled";

const text = readFileSync("docs/own-figures.md", "utf8");
const examples = [...text.matchAll(/```(csv|json)\n(.*?)```/gs)].map(([, form = "", body = ""]) => ({ form, body }));

test.each(examples)("the example of $form reads without a remark", ({ form, body }) => {
  const reading = readFigureSet(body, `example.${form}`, bundledAtlas());
  expect(reading).toMatchObject({ ok: true, leftOut: 0, faults: [] });
});

test("the document has both forms and every unit", () => {
  expect(examples.map(({ form }) => form)).toEqual(["csv", "json"]);
  for (const unit of units) expect(text).toContain(`\`${unit}\``);
});
