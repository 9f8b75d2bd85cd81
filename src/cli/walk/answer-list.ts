import { checkValue } from "../../interview/check-value.ts";
import { answerOf } from "../../interview/flow.ts";
import type { Section } from "../../interview/model.ts";
import type { SummaryRow } from "../../interview/summary.ts";
import { wordCount } from "../pages/words.ts";
import { rowName } from "./question-list.ts";
import type { WalkSession } from "./session.ts";

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
        `   ${short(row.answerText)}`,
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
    const fault = checkValue(step, answerOf(step, session.draft)) ?? "";
    return row === undefined ? [] : [`${row.number}. ${introducing(rowName(row, rows))} ${fault}`];
  });
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
