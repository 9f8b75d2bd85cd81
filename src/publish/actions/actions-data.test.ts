// The list of actions as a table, a spreadsheet and data: read back by other programs than wrote them,
// it holds what was listed, nothing that runs, and of exempt text only its ground.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { PROMISE_STATUSES } from "../../record/promises.ts";
import { actionRows } from "./action-rows.ts";
import { renderActionsCsv } from "./actions-csv.ts";
import { renderActionsJson } from "./actions-json.ts";
import { actionsSummary, renderActionsMarkdown } from "./actions-markdown.ts";
import { SOURCES } from "../testing/action-sources.ts";

const TODAY = "2026-11-23";
const ALL = actionRows(SOURCES, { statuses: PROMISE_STATUSES }, TODAY);

it("is a spreadsheet in which every cell is text", () => {
  const rows = parse<Record<string, string>>(renderActionsCsv(ALL, TODAY), {
    columns: true,
    bom: true,
  });
  expect(rows.map(({ Action, Due, Overdue, Status }) => [Action, Due, Overdue, Status])).toEqual([
    ["act-light", "2026-09-30", "Yes", "Open"],
    ["act-tide", "2026-03-01", "No", "Dropped"],
    ["act-rail", "2026-11-23", "No", "Done"],
    ["act-bell", "2026-11-23", "No", "Open"],
    ["look-back-1", "2027-01-05", "No", "Open"],
    ["act-paint", "2027-02-28", "No", "Open"],
    ["act-thank", "", "No", "Open"],
  ]);
  expect(rows[0]).toMatchObject({
    Kind: "Condition",
    What: 'Light the steps, all of them; "before" winter.\nAsk the ferry first.',
    Owner: "Harbour master",
    Measure: "No fall in a year.",
    Decision: "Steps at the quay",
    Record: "2026-01-05-steps-at-the-quay",
  });
  expect(rows.find(({ Action }) => Action === "act-thank")?.["What"]).toBe("'=Thank the school");
  expect(rows.find(({ Action }) => Action === "act-paint")?.["What"]).toBe(
    "Not public (paragraph 3)",
  );
});

const schema = JSON.parse(readFileSync("schema/actions.schema.json", "utf8")) as object;
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);

it.each([
  ["all", ALL],
  ["none", []],
])("keeps to its schema with %s of them", (_, rows) => {
  const list: unknown = JSON.parse(renderActionsJson(rows, TODAY));
  expect(validate(list) ? [] : validate.errors).toEqual([]);
});

it("would be caught if it held a field that the schema does not describe", () => {
  expect(validate(JSON.parse(renderActionsJson(ALL, TODAY).replace('"kind"', '"kin"')))).toBe(
    false,
  );
});

it("says of each in JSON whether it is overdue, and where its record is", () => {
  const { actions } = JSON.parse(renderActionsJson(ALL, TODAY)) as {
    actions: Record<string, unknown>[];
  };
  expect(actions[0]).toMatchObject({
    id: "act-light",
    overdue: true,
    file: "decisions/2026/2026-01-05-steps-at-the-quay.yaml",
    paper: "decisions/2026/2026-01-05-steps-at-the-quay.md",
  });
  expect(actions.filter(({ overdue }) => overdue === true)).toHaveLength(1);
});

it("is one table in Markdown, a row to each, linked to the paper or else the record", () => {
  const html = new MarkdownIt().render(renderActionsMarkdown(ALL, TODAY));
  expect(html.match(/<tr>/g)).toHaveLength(ALL.length + 1);
  expect(html).toContain(
    '<a href="decisions/2026/2026-01-05-steps-at-the-quay.md">Steps at the quay</a>',
  );
  expect(html).toContain(
    '<a href="decisions/2026/2026-02-02-a-later-ferry.yaml">A later ferry</a>',
  );
  expect(html).toContain("54 days overdue");
  expect(html).toContain("Bids are open.");
});

it.each([
  [ALL, "On 23 November 2026: 5 to be done, 1 overdue, 1 done, 1 dropped."],
  [
    ALL.filter(({ promised }) => promised.status === "done"),
    "On 23 November 2026: nothing to be done, 1 done.",
  ],
  [[], "On 23 November 2026: nothing to be done."],
])("is summed up in a sentence", (rows, sentence) => {
  expect(actionsSummary(rows, TODAY)).toBe(sentence);
});
