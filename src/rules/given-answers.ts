import { answerAt } from "../framework/asked.ts";
import type { Asked, AskedCell, AskedQuestion, AskedTest } from "../framework/asked.ts";
import { demandsOf } from "../framework/demands.ts";
import type { Because, Demand } from "../framework/model.ts";
import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import { isMisspelt } from "./misspelt.ts";
import type { RecordContext } from "./model.ts";
import { isMapping } from "../mapping.ts";

/** A test or cell that is asked and answered with an option. */
export interface GivenAnswer {
  asked: AskedTest | AskedCell;
  answer: Readonly<Record<string, unknown>>;
  demands: readonly Demand[];
  because: Because;
}

/** The answers that must be whole: none while the record is a draft or withdrawn. */
export function givenAnswers(context: RecordContext): GivenAnswer[] {
  if (!mustBeComplete(context.record.status)) return [];
  const answers = context.record.answers ?? {};
  return context.asked.flatMap((asked): GivenAnswer[] => {
    if (asked.kind === "question") return [];
    const answer = answerAt(answers, asked.path);
    if (!isMapping(answer) || typeof answer["is"] !== "string") return [];
    const { because } = asked.kind === "test" ? asked.test : asked.grid;
    return [{ asked, answer, demands: demandsOf(asked, answer), because }];
  });
}

/** What must be answered and is asked, with what was answered. None for a draft, none that is misspelt. */
export function demandedAnswers(context: RecordContext): { asked: Asked; value: unknown }[] {
  if (!mustBeComplete(context.record.status)) return [];
  const answers = context.record.answers ?? {};
  return context.asked
    .filter((asked) => asked.kind !== "question" || asked.question.required)
    .map((asked) => ({ asked, value: answerAt(answers, asked.path) }))
    .filter(({ asked, value }) => value !== undefined || !isMisspelt(context, asked.path));
}

/** What is asked, in quotes, as a person knows it. */
export function askedName(asked: Asked): string {
  if (asked.kind === "question") return questionName(asked);
  if (asked.kind === "test") return quote(asked.test.label);
  const { row, column } = asked;
  return column === undefined ? quote(row.label) : `${quote(row.label)}, ${quote(column.label)}`;
}

function questionName({ question }: AskedQuestion): string {
  return quote(question.ask);
}
