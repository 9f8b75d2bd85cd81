import { checkValue } from "../../interview/check-value.ts";
import { answerOf } from "../../interview/flow.ts";
import type { Section, Step } from "../../interview/model.ts";
import type { SummaryRow } from "../../interview/summary.ts";
import { wordCount } from "../pages/words.ts";
import { rowName } from "./question-list.ts";
import type { WalkSession } from "../../work/walk/session.ts";

const LONGEST = 60;

/** Every question with its answer, numbered as in the list of questions. */
export function answerList(rows: readonly SummaryRow[], sections: readonly Section[]): string[] {
  return sections.flatMap(({ id, label }) => {
    const own = rows.filter(({ section }) => section === id);
    if (own.length === 0) return [];
    return [
      label,
      ...own.flatMap((row) => [
        `${row.number}. ${rowName(row, rows)}`,
        `   ${short(row.answerText)}${standing(row)}`,
      ]),
      "",
    ];
  });
}

/** What stands in the way of a finished record, numbered likewise. */
export function problems(session: WalkSession): string[] {
  const rows = session.rows();
  return session.open().flatMap((step) => {
    const row = rows.find(({ id }) => id === step.id);
    const fault = faultOf(step, row, session);
    return row === undefined ? [] : [`${row.number}. ${introducing(rowName(row, rows))} ${fault}`];
  });
}

function faultOf(step: Step, row: SummaryRow | undefined, session: WalkSession): string {
  if (row?.status === "For a colleague") return `Left for ${row.who ?? "a colleague"}`;
  return checkValue(step, answerOf(step, session.draft)) ?? "You have not finished this answer";
}

/** What is said of an answer that is not whole. */
function standing({ status, who }: SummaryRow): string {
  if (status === "For a colleague") return ` (for ${who ?? "a colleague"})`;
  return status === "In progress" ? " (in progress)" : "";
}

/** The name of a question before what is said about it. */
function introducing(name: string): string {
  return /[?:.]$/.test(name) ? name : `${name}:`;
}

/** A long answer by its beginning and its length. */
function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  if (line.length <= LONGEST) return line;
  const start = line.slice(0, LONGEST - 10).replace(/\s+\S*$/, "");
  return `"${start}..." (${wordCount(text)})`;
}
