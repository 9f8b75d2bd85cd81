/** What the lists of a walk say and offer. A front end shows them and gives back what was chosen. */
import { dotted } from "../../finding.ts";
import { checkValue } from "../../interview/check-value.ts";
import { answerOf } from "../../interview/flow.ts";
import type { Choice, Progress, Step } from "../../interview/model.ts";
import { summarySections } from "../../interview/summary.ts";
import type { SummaryRow, SummarySection } from "../../interview/summary.ts";
import type { DecisionRecord, Status } from "../../record/model.ts";
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
  /** `keep` finishes without putting the record forward. */
  value: "change" | "preview" | "finish" | "keep" | "leave";
}

/** What has to be agreed to before a record is finished. */
export interface FinishQuestion {
  /** Said before the question. */
  reason?: string;
  ask: string;
  choices: readonly Choice[];
}

/** What finishing makes of a record, by the status it would have then. */
const FINISHES: Readonly<Partial<Record<Status, string>>> = {
  proposed: "Finish and put it forward",
  decided: "Finish and record it as decided",
};

/** With open questions a record can only be kept as a draft; one that is past it cannot. */
function checkChoices(draft: WalkDraft): CheckChoice[] {
  const { status } = draft.record;
  const finished = draft.finishedStatus();
  const moves = finished === status ? undefined : FINISHES[finished];
  return [
    { value: "change", label: "Change an answer" },
    { value: "preview", label: "Preview the document" },
    ...(moves === undefined ? [] : [{ value: "finish" as const, label: moves }]),
    status === "draft"
      ? { value: "keep", label: "Finish, keep as a draft" }
      : { value: "finish", label: "Finish" },
    { value: "leave", label: "Leave" },
  ];
}

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
  return {
    sections,
    problems,
    choices: checkChoices(draft),
    setAside: draft.setAside().map(dotted),
  };
}

function faultOf(step: Step, { status, who }: SummaryRow, record: DecisionRecord): string {
  if (status === "For a colleague") return `Left for ${who ?? "a colleague"}`;
  return checkValue(step, answerOf(step, record)) ?? "You have not finished this answer";
}

/** Words are not taken out of a record, and questions not left open, without asking. */
export function finishQuestion(draft: WalkDraft, keepsDraft: boolean): FinishQuestion | undefined {
  const open = draft.openSteps().length;
  if (open > 0) {
    const count = open === 1 ? "1 question is" : `${open} questions are`;
    const yes = "Yes, show them as Not provided; the record stays a draft";
    return { ask: `${count} not answered. Finish anyway?`, choices: noOrYes(yes) };
  }
  // A draft keeps what was set aside.
  const aside = keepsDraft ? [] : draft.setAside().map(dotted);
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
