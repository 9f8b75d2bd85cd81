import { timeInWords } from "../../record/time-of-action.ts";
import { isOverdue } from "../../record/promises.ts";
import { plainText } from "../../record/text.ts";
import { distanceInWords } from "../due.ts";
import { ACTION_STATUS, PROMISE_KIND } from "../labels.ts";
import type { ActionRow } from "./action-rows.ts";
import { actionsSummary } from "./actions-markdown.ts";
import { hasDrafts, titleInList, WITH_DRAFTS } from "../drafts-among.ts";

/** The list of actions, in words that need only be laid out. */
export interface ActionsView {
  /** What must be done and how much of it is overdue, in a sentence. */
  summary: string;
  /** What is not counted because it does not hold, in a sentence; empty if there is nothing. */
  uncounted: string;
  rows: readonly ActionView[];
}

export interface ActionView {
  isOverdue: boolean;
  day: string;
  /** How far off the day is, or the status of the action. */
  when: string;
  what: string;
  /** Kind and owner. */
  about: string;
  /** The decision that promised it, and the action's id. */
  promisedBy: string;
}

export function actionsView(rows: readonly ActionRow[], asOf: string, uncounted = ""): ActionsView {
  return {
    summary: [hasDrafts(rows) ? `${WITH_DRAFTS}.` : "", actionsSummary(rows, asOf)]
      .join(" ")
      .trim(),
    uncounted,
    rows: rows.map((row) => actionView(row, asOf)),
  };
}

function actionView({ promised, record }: ActionRow, asOf: string): ActionView {
  const { due, dueUnknown, kind, id, what, owner, status } = promised;
  const about = [PROMISE_KIND[kind] ?? kind, owner].filter((part) => part !== undefined);
  return {
    isOverdue: isOverdue(promised, asOf),
    day: due === undefined && dueUnknown !== undefined ? dueUnknown : timeInWords(promised),
    when: status === "open" ? distanceInWords(due, asOf) : (ACTION_STATUS[status] ?? status),
    what: plainText(what).replace(/\s+/g, " ").trim(),
    about: `${about.join(". ")}.`,
    promisedBy: `${titleInList(record)}: ${id}`,
  };
}
