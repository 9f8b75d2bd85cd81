import { dueOfAction } from "../../record/promises.ts";
import { timeInWords } from "../../record/time-of-action.ts";
import type { Grid } from "../../framework/model.ts";
import type { Action } from "../../record/model.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Block, Line } from "../document.ts";
import { line, section } from "../document.ts";
import { ACTION_KIND, ACTION_STATUS, labelOf } from "../labels.ts";
import type { Reading } from "../reading.ts";
import { bare, textInWords } from "../text-in-words.ts";

/** Conditions, mitigations and follow-ups: who does what by when, and how it will be known. */
export function paperActions(reading: Reading): Block[] {
  const actions = reading.record.actions ?? [];
  if (actions.length === 0) return section("Actions", [line("None recorded.")]);
  return section("Actions", [
    {
      kind: "table",
      headings: ["What", "Kind", "Answers for", "Who", "Due", "How it will be known", "Status"],
      rows: actions.map((action) => actionRow(reading, action)),
    },
  ]);
}

function actionRow(reading: Reading, action: Action): Line[] {
  const note = textInWords(action.note);
  const status = labelOf(ACTION_STATUS, action.status);
  return [
    textInWords(action.what),
    labelOf(ACTION_KIND, action.kind),
    (action.covers ?? []).map((path) => coveredName(reading, path)).join("; "),
    action.owner ?? "",
    timeOf(action),
    textInWords(action.measure),
    note === "" ? status : `${status}. ${note}`,
  ];
}

/** What waits for an event that happened says both. */
function timeOf(action: Action): string {
  const { when, happened, every, done = [] } = action;
  const due = dueOfAction(action);
  if (when !== undefined) {
    const event = textInWords(when);
    const day = happened === undefined ? "" : `, which happened on ${dayInWords(happened)}`;
    return due === undefined ? `${event}${day}` : `${dayInWords(due)} (${event}${day})`;
  }
  if (due === undefined && every === undefined) return dayInWords(action.due);
  const past = done.length === 0 ? "" : `. Done on ${done.map(dayInWords).join("; ")}`;
  return `${timeInWords({ due, every })}${past}`;
}

/** What an answer's dotted path is called: the label of its test, question, or row and column. */
export function coveredName({ framework }: Reading, path: string): string {
  const [, first = "", ...rest] = path.split(".");
  const grid = framework.grids.find(({ id }) => id === first);
  if (grid !== undefined && rest.length > 0) return cellName(framework.sets, grid, rest);
  const test = framework.tests.find(({ id }) => id === first);
  const question = framework.questions.find(({ id }) => id === first);
  return bare(test?.label ?? grid?.label ?? question?.ask ?? path);
}

function cellName(
  sets: Reading["framework"]["sets"],
  grid: Grid,
  [row = "", column]: readonly string[],
): string {
  const labelIn = (set: string | null, id: string): string =>
    (set === null ? undefined : sets.get(set)?.items.find((item) => item.id === id)?.label) ?? id;
  const name = bare(labelIn(grid.rows, row));
  return column === undefined ? name : `${name}, ${labelIn(grid.columns, column)}`;
}
