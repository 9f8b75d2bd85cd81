import type { Fault } from "../finding.ts";

/** What an answers file can be refused for, apart from its shape, in the form of the rules of a check. */
export const ANSWERS_RULES = [
  {
    id: "answers-framework",
    severity: "error",
    summary: "The answers are for another framework or version",
    why: "These answers were given to other questions. Here they would say something their author did not mean.",
    fix: "Name the framework the answers were written for, or print a new form with: rightly questions",
    source: "The answers file, `framework`",
  },
  {
    id: "answers-key",
    severity: "error",
    summary: "The answers give a value that only Rightly may write",
    why: "Ids and digests prove what a record is. Rightly makes them when it writes the record.",
    fix: "Remove the line.",
    source: "The answers file",
  },
  {
    id: "answers-words",
    severity: "error",
    summary: "Some words in the answers would be lost, or would not be read as text",
    why: "A record must hold what a person wrote, in their own words.",
    fix: "Put the whole text in quotes, or write |- and put the text on the lines below.",
    source: "YAML 1.2; the answers file",
  },
  {
    id: "the-rest-misplaced",
    severity: "error",
    summary: "`the-rest` is used where it has no meaning",
    why: "It answers many questions at once, so it may only say that nothing is affected.",
    fix: "Remove the line and write each answer.",
    source: "The answers file, `the-rest`",
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
