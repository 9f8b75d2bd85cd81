import type { Fault } from "../finding.ts";

/** What an answers file can be refused for besides its shape, in the form of the rules of a check. */
export const ANSWERS_RULES = [
  {
    id: "answers-framework",
    severity: "error",
    summary: "An answers file is for another framework or version",
    why: "Answers given to other questions would say something their author did not mean.",
    fix: "Name the framework the answers were written for, or print a new form with: rightly questions",
    source: "The answers file, `framework`",
  },
  {
    id: "answers-key",
    severity: "error",
    summary: "An answers file gives a value that the program writes itself",
    why: "Ids and digests prove what a record is; they are made when it is written.",
    fix: "Remove the line.",
    source: "The answers file",
  },
  {
    id: "the-rest-misplaced",
    severity: "error",
    summary: "`the-rest` stands where it means nothing",
    why: "It answers for many questions at once, so it may only say that nothing is affected.",
    fix: "Remove the line and write every answer out.",
    source: "The answers file, `the-rest`",
  },
  {
    id: "test-unknown",
    severity: "error",
    summary: "Answers are given to something the framework does not ask",
    why: "An answer under a wrong name is not counted, and the question it was for stays open.",
    fix: "Correct the name; rightly questions prints all of them.",
    source: "The framework",
  },
  {
    id: "answer-unknown",
    severity: "error",
    summary: "Part of an answer has a name that the framework does not know",
    why: "What is written under a wrong name is not counted, so somebody's words are lost.",
    fix: "Correct the name; rightly questions prints all of them.",
    source: "The framework",
  },
  {
    id: "answer-missing",
    severity: "error",
    summary: "Answers that are more than a draft leave out something that must be answered",
    why: "People were promised that this would be asked of every decision. Where there is no answer, they cannot know that anybody asked it.",
    fix: "Answer it, or make the status draft.",
    source: "The framework",
  },
  {
    id: "option-unknown",
    severity: "error",
    summary: "An answer is not one of those offered",
    why: "Only the words everybody agreed on can be compared and explained.",
    fix: "Use one of the options.",
    source: "The framework",
  },
  {
    id: "answer-malformed",
    severity: "error",
    summary: "An answer does not have the form its question asks for",
    why: "An answer in another form cannot be shown or checked.",
    fix: "Write it in the form that is asked for.",
    source: "The framework",
  },
  {
    id: "evidence-unknown",
    severity: "error",
    summary: "An answer rests on evidence that is not listed",
    why: "A reader who looks for the evidence must find it.",
    fix: "Correct the id, or add the evidence.",
    source: "The record format, `evidence`",
  },
] as const;

export type AnswersRuleId = (typeof ANSWERS_RULES)[number]["id"];

/** A fault of one of these rules; its own fix, or the rule's. */
export function answersFault(
  id: AnswersRuleId,
  {
    message,
    fix,
    path,
    place,
  }: Pick<Fault, "message" | "place"> & {
    fix?: string;
    path: readonly (string | number)[];
  },
): Fault {
  const rule = ANSWERS_RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  const { severity, why } = rule;
  return { rule: id, severity, why, message, fix: fix ?? rule.fix, path: path.join("."), place };
}
