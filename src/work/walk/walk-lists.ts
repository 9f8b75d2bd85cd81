/** What the lists of a walk say and offer. A front end shows them and gives back what was chosen. */
import { dotted } from "../../finding.ts";
import { checkValue } from "../../interview/check-value.ts";
import { answerOf } from "../../interview/flow.ts";
import type { Choice, Progress, Step } from "../../interview/model.ts";
import { summarySections } from "../../interview/summary.ts";
import type { SummaryRow, SummarySection } from "../../interview/summary.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { WalkDraft } from "./walk-draft.ts";

/** The list of questions. */
export interface QuestionList {
  sections: readonly SummarySection[];
  progress: Progress;
  /** Step id of the next question that waits for an answer. */
  next: string | undefined;
}

/** What keeps a record from being finished. */
export interface CheckProblem {
  row: SummaryRow;
  fault: string;
}

/** "Check your answers": every answer, what is wrong, and what can be done now. */
export interface CheckPage {
  sections: readonly SummarySection[];
  problems: readonly CheckProblem[];
  choices: readonly CheckChoice[];
  /** Dotted paths of answers that nothing asks for any more: finishing takes them out. */
  setAside: readonly string[];
}

export interface CheckChoice extends Choice {
  value: "change" | "preview" | "finish" | "leave";
}

/** What has to be agreed to before a record is finished. */
export interface FinishQuestion {
  /** Said before the question. */
  reason?: string;
  ask: string;
  choices: readonly Choice[];
}

const CHECK_CHOICES: readonly CheckChoice[] = [
  { value: "change", label: "change an answer" },
  { value: "preview", label: "preview the document" },
  { value: "finish", label: "finish" },
  { value: "leave", label: "leave" },
];

export function questionList(draft: WalkDraft): QuestionList {
  const { steps, draft: record } = draft.state;
  return {
    sections: summarySections(steps, record, draft.framework),
    progress: draft.progress(),
    next: draft.firstOpen()?.id,
  };
}

export function checkPage(draft: WalkDraft): CheckPage {
  const { steps, draft: record } = draft.state;
  const sections = summarySections(steps, record, draft.framework);
  const rows = sections.flatMap((section) => section.rows);
  const problems = draft.openSteps().flatMap((step): CheckProblem[] => {
    const row = rows.find(({ id }) => id === step.id);
    return row === undefined ? [] : [{ row, fault: faultOf(step, row, record) }];
  });
  return { sections, problems, choices: CHECK_CHOICES, setAside: draft.setAside().map(dotted) };
}

function faultOf(step: Step, { status, who }: SummaryRow, record: DecisionRecord): string {
  if (status === "For a colleague") return `Left for ${who ?? "a colleague"}`;
  return checkValue(step, answerOf(step, record)) ?? "You have not finished this answer";
}

/** Words are not taken out of a record, and questions not left open, without asking. */
export function finishQuestion(draft: WalkDraft): FinishQuestion | undefined {
  const open = draft.openSteps().length;
  if (open > 0) {
    const count = open === 1 ? "1 question is" : `${open} questions are`;
    const yes = "Yes, show them as Not provided; the record stays a draft";
    return { ask: `${count} not answered. Finish anyway?`, choices: noOrYes(yes) };
  }
  const aside = draft.setAside().map(dotted);
  if (aside.length === 0) return undefined;
  const [what, them] =
    aside.length === 1 ? ["1 answer is", "it"] : [`${aside.length} answers are`, "them"];
  const because = "no longer asked, because another answer has changed";
  return {
    reason: `${what} ${because}: ${aside.join(", ")}`,
    ask: `Take ${them} out and finish?`,
    choices: noOrYes(`Yes, take ${them} out of the record`),
  };
}

function noOrYes(yes: string): Choice[] {
  return [
    { value: "no", label: "No, go back" },
    { value: "yes", label: yes },
  ];
}
