import { UserError } from "../../errors.ts";
import { EXEMPT_ANSWERS, groundSteps, textStep } from "../../interview/exempt-steps.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { isMapping, valueAt } from "../../mapping.ts";
import { parseParagraph } from "../../record/exempt-paragraphs.ts";
import { accessEdits, withSeals } from "../../record/move-exempt.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { Exempt } from "../../record/text-model.ts";
import type { TextField } from "../../record/text-fields.ts";
import { isExempt } from "../../record/text.ts";
import type { Edit } from "../../yaml/edit.ts";
import { NewErrors } from "../exempt/exempt-paper.ts";
import type { ExemptReport } from "../exempt/exempt-report.ts";
import { openExemptSubject } from "../exempt/exempt-subject.ts";
import type { ExemptSubject } from "../exempt/exempt-subject.ts";
import { findText } from "../exempt/find-text.ts";
import { changeGround, moveText, refuseOtherText } from "../exempt/move-text.ts";
import { textOf } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import { judgeAnswer } from "./judge-answer.ts";
import type { MoveToJudge } from "./judge-answer.ts";
import { blockedMove } from "./judge-move.ts";
import type { BlockedMove } from "./judge-move.ts";
import { NOTE } from "./reason-place.ts";
import type { FieldPlace, MoveDefinition, MoveQuestions } from "./move.ts";

/** What is asked about exempt text fills a place of the scratch draft that no record has. */
export const EXEMPT_PLACE: FieldPlace = { field: [], place: [EXEMPT_ANSWERS] };

/** Moves a text that may not be public out of a record, or changes why it is exempt. */
export const EXEMPT: MoveDefinition<ExemptReport | BlockedMove> = {
  /** `replace`: the text of the record takes the place of another that is kept for this field. */
  fields: ["field", "paragraph", "public-interest", "replace"],
  places: [EXEMPT_PLACE],
  reads: [{ field: ["public-interest"], place: NOTE }],
  open: (name, at) => {
    const subject = openExemptSubject(name, at);
    const toJudge: MoveToJudge = {
      subject,
      demandsWhole: false,
      judged: new WeakMap(),
      outcome: (_, draft) => ({ edits: editsOf(subject, draft), done: "", notes: [], next: [] }),
    };
    return {
      record: subject.record,
      path: subject.path,
      questions: (given) => questionsOf(subject, given),
      refuse: (given, draft) => refuseGround(subject, given, draft),
      judge: (answer) => judgeAnswer(toJudge, answer),
      make: (_, draft, { dryRun, writing }) => {
        const text = chosenText(subject, draft);
        const ground = groundIn(draft);
        const { value } = text;
        const told = { ...subject, writing };
        return orBlocked(subject, text, () =>
          isExempt(value)
            ? changeGround(told, { ...text, value }, ground, { dryRun, at })
            : moveText(told, { ...text, value }, ground, { dryRun, at }),
        );
      },
    };
  },
};

/** What a move of a text makes, or what a check would find in the record that it would leave. */
export function orBlocked(
  subject: ExemptSubject,
  { path }: TextField,
  make: () => ExemptReport,
): ExemptReport | BlockedMove {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NewErrors)) throw error;
    return blockedMove(subject, [{ path, remove: true }], error.faults);
  }
}

/** What would be written, as far as it is answered. */
function editsOf(subject: ExemptSubject, draft: DecisionRecord): Edit[] {
  const answers = valueAt(draft, [EXEMPT_ANSWERS]) as Partial<Ground> & { field?: string };
  if (answers.field === undefined || answers.paragraph === undefined) return [];
  if (answers["public-interest"] === undefined) return [];
  const { path } = chosenText(subject, draft);
  const { record } = subject;
  return withSeals(record, [{ path, value: { exempt: groundIn(draft) } }, ...accessEdits(record)]);
}

/** The text that was given or chosen. */
export function chosenText(subject: ExemptSubject, draft: DecisionRecord): TextField {
  return findText(subject, String(valueAt(draft, [EXEMPT_ANSWERS, "field"])));
}

/** The texts that can be chosen from. @throws UserError if there is none. */
export function textsToChoose(
  { fields }: ExemptSubject,
  which: (value: TextField["value"]) => boolean,
): readonly TextField[] {
  const texts = fields.filter(({ value }) => which(value));
  if (texts.length > 0) return texts;
  throw new UserError("there is nothing to choose from", { hint: "It holds no text yet." });
}

/** The draft holds what was given and, where a ground is changed, what the record says of it. */
function questionsOf(subject: ExemptSubject, given: GivenFields): MoveQuestions {
  const typed = textOf(given, "field");
  const text = typed === undefined ? undefined : findText(subject, typed);
  const texts =
    text === undefined ? textsToChoose(subject, (value) => !isExempt(value)) : undefined;
  const old = text !== undefined && isExempt(text.value) ? text.value.exempt : undefined;
  const answers = {
    ...(text === undefined ? {} : { field: text.name }),
    ...paragraphIn(given, old),
    ...reasonIn(given, old),
  };
  return {
    draft: { ...subject.record, [EXEMPT_ANSWERS]: answers } as DecisionRecord,
    context: NEW_WALK,
    steps: () => [
      ...(texts === undefined ? [] : [textStep(texts, "Which text may not be public?")]),
      ...groundSteps(),
    ],
  };
}

function paragraphIn(
  given: GivenFields,
  old: Exempt["exempt"] | undefined,
): { paragraph?: string } {
  const typed = paragraphGiven(given);
  if (typed === undefined) return old === undefined ? {} : { paragraph: String(old.paragraph) };
  const parsed = parseParagraph(typed);
  return "message" in parsed ? {} : { paragraph: String(parsed.paragraph) };
}

function paragraphGiven({ paragraph }: GivenFields): string | undefined {
  return typeof paragraph === "number" ? String(paragraph) : textOf({ paragraph }, "paragraph");
}

function reasonIn(given: GivenFields, old: Exempt["exempt"] | undefined): Partial<Ground> {
  const reason = textOf(given, "public-interest")?.trim() ?? old?.["public-interest"];
  return reason === undefined || reason === "" ? {} : { "public-interest": reason };
}

interface Ground {
  paragraph: string;
  "public-interest": string;
}

/** In the order in which a person is asked: the text, the paragraph, the reason. */
function refuseGround(subject: ExemptSubject, given: GivenFields, draft: DecisionRecord): void {
  const answers = valueAt(draft, [EXEMPT_ANSWERS]);
  if (!isMapping(answers) || answers["field"] === undefined) return;
  const text = chosenText(subject, draft);
  const { value } = text;
  if (!isExempt(value) && given["replace"] !== true) refuseOtherText(subject, { ...text, value });
  const typed = paragraphGiven(given);
  const parsed = typed === undefined ? undefined : parseParagraph(typed);
  if (parsed !== undefined && "message" in parsed) {
    throw new UserError(parsed.message, { hint: parsed.hint });
  }
  const isBlank = textOf(given, "public-interest")?.trim() === "";
  if (answers["paragraph"] !== undefined && isBlank) throw noReason();
}

/** Said of a reason that is missing, and of one that says nothing. */
export function noReason(): UserError {
  return new UserError("the public interest reason is missing", {
    hint: "A paragraph alone is not enough. Say why keeping it out outweighs disclosing it: --public-interest REASON",
  });
}

function groundIn(draft: DecisionRecord): Exempt["exempt"] {
  const answers = valueAt(draft, [EXEMPT_ANSWERS]) as Ground;
  return {
    paragraph: Number(answers.paragraph),
    "public-interest": answers["public-interest"],
  };
}
