import { timeInWords } from "../../record/time-of-action.ts";
import { isOverdue } from "../../record/promises.ts";
import type { PromiseStatus } from "../../record/promises.ts";
import type { ActionRow } from "./action-rows.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Line } from "../document.ts";
import { line } from "../document.ts";
import { distanceInWords } from "../due.ts";
import { PROMISE_KIND, ACTION_STATUS } from "../labels.ts";
import { renderMarkdown } from "../markdown.ts";
import { markText } from "../text-mark.ts";
import { textInWords } from "../text-in-words.ts";
import { markedTitle, titleInList } from "../drafts-among.ts";

const HEADINGS = ["Due", "When", "Kind", "What", "Who", "Decision"];

/**
 * The list for reading, with links to the papers of the decisions.
 * @param uncounted What is not counted, in a sentence.
 */
export function renderActionsMarkdown(
  rows: readonly ActionRow[],
  asOf: string,
  uncounted = "",
): string {
  const text = renderMarkdown([
    { kind: "heading", level: 1, text: markedTitle("What must be done", rows) },
    line(actionsSummary(rows, asOf)),
    ...(uncounted === "" ? [] : [line(uncounted)]),
    ...(rows.length === 0
      ? []
      : [
          { kind: "table" as const, headings: HEADINGS, rows: rows.map((row) => cells(row, asOf)) },
        ]),
  ]);
  return markText("actions", text, asOf);
}

/** What must be done on a day, how much of it is overdue, and what else is listed: a sentence. */
export function actionsSummary(rows: readonly ActionRow[], asOf: string): string {
  const count = (status: PromiseStatus): number =>
    rows.filter(({ promised }) => promised.status === status).length;
  const overdue = rows.filter(({ promised }) => isOverdue(promised, asOf)).length;
  const open = count("open");
  const parts = [
    open === 0 ? "nothing to be done" : `${open} to be done`,
    ...(overdue === 0 ? [] : [`${overdue} overdue`]),
    ...(count("done") === 0 ? [] : [`${count("done")} done`]),
    ...(count("dropped") === 0 ? [] : [`${count("dropped")} dropped`]),
  ];
  return `On ${dayInWords(asOf)}: ${parts.join(", ")}.`;
}

function cells({ promised, record, file, paper }: ActionRow, asOf: string): Line[] {
  const { due, dueUnknown, kind, what, owner = "", status } = promised;
  return [
    due === undefined && dueUnknown !== undefined ? dueUnknown : timeInWords(promised),
    status === "open" ? distanceInWords(due, asOf) : (ACTION_STATUS[status] ?? status),
    PROMISE_KIND[kind] ?? kind,
    textInWords(what),
    owner,
    [{ text: titleInList(record), to: paper ?? file }],
  ];
}
