import { UserError } from "../../errors.ts";
import { NEW_WALK } from "../../interview/model.ts";
import type { Choice } from "../../interview/model.ts";
import { SUPERSEDE_ANSWERS, supersedeSteps } from "../../interview/supersede-steps.ts";
import type { RefusedMove } from "../../life/model.ts";
import { supersede } from "../../life/supersede.ts";
import type { BothMoves } from "../../life/supersede.ts";
import { valueAt } from "../../mapping.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { HalfChanged } from "../../repository/change-files.ts";
import { KeptMine } from "../../repository/save-record.ts";
import type { Workplace } from "../workplace.ts";
import { GivenComments } from "./given-comments.ts";
import { listOf, withoutBlankFields } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import { isBlocked, readyMove, refusalOf } from "./judge-move.ts";
import type { BlockedMove, ReadyMove } from "./judge-move.ts";
import { refuseStatus, stepOf } from "./life-move.ts";
import { openMoveSubject } from "./move-subject.ts";
import type { MoveSubject } from "./move-subject.ts";
import type { Making, MoveDefinition, MoveQuestions } from "./move.ts";
import { NOTE } from "./reason-place.ts";
import { recordsToMove } from "./records-to-move.ts";
import { refusalWords } from "./refusal-words.ts";
import { refuseStranding } from "./refuse-stranding.ts";
import { reportOf, writeMoves } from "./write-move.ts";
import type { MoveReport } from "./write-move.ts";

/** Of two records that are linked one says so and the other does not. */
export class HalfWritten extends UserError {
  /** Why the one that was written could not be put back as it was; `undefined` if it was. */
  readonly notPutBack: string | undefined;

  constructor(cause: UserError, hint: string, notPutBack: string | undefined) {
    super(cause.message, { hint, kind: "failure", cause });
    this.notPutBack = notPutBack;
  }
}

/** Says in two records that the newer has taken the place of the older, which is the one that is moved. */
export const SUPERSEDE: MoveDefinition<MoveReport | BlockedMove> = {
  fields: ["by", "parts", "because"],
  places: [{ field: [], place: [SUPERSEDE_ANSWERS] }],
  reads: [{ field: ["because"], place: NOTE }],
  open: (record, at) => {
    const comments = new GivenComments({ places: [] });
    const older: MoveSubject = {
      ...openMoveSubject(record, at),
      annotate: (text, edits) => comments.annotate(text, edits.slice(-1)),
    };
    refuseStatus(older, "supersede", at);
    return {
      record: older.record,
      path: older.path,
      takeComments: (all) => comments.take(all),
      asks: { framework: older.life.framework, context: NEW_WALK },
      questions: (given) => questionsOf(older, given, at),
      judge: ({ after: { draft } }) => {
        const { by } = answersIn(draft);
        const outcome = by === undefined ? undefined : outcomeOf(older, draft, at);
        if (outcome === undefined || !("refused" in outcome)) return undefined;
        return refusalWords(outcome.refused, outcome.hint);
      },
      make: (_, draft, making) => {
        const both = outcomeOf(older, draft, at);
        if ("refused" in both) throw refusalOf(older, both);
        return makeBoth(older, both, making, at);
      },
    };
  },
};

interface SupersedeAnswers {
  by?: string;
  parts?: readonly string[];
  because?: string;
}

function answersIn(draft: DecisionRecord): SupersedeAnswers {
  return valueAt(draft, [SUPERSEDE_ANSWERS]) as SupersedeAnswers;
}

/** The newer record is asked for where none is given, and then also why. */
function questionsOf(older: MoveSubject, given: GivenFields, at: Workplace): MoveQuestions {
  const { by, because } = withoutBlankFields(given);
  const parts = partsGiven(given);
  const newer = by === undefined ? recordsInPlaceOf(older, at) : [];
  // What is given is opened now, so that a name that nobody has is said before anything else.
  if (typeof by === "string") openMoveSubject(by, at);
  return {
    draft: { ...older.record, [SUPERSEDE_ANSWERS]: { by, parts, because } } as DecisionRecord,
    context: NEW_WALK,
    steps: () => (by === undefined ? supersedeSteps(newer) : []),
  };
}

/** One part, or several in a list or with commas between them. */
function partsGiven({ parts }: GivenFields): string[] | undefined {
  const words = listOf(parts)
    .flatMap((part) => part.split(","))
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return words.length === 0 ? undefined : words;
}

/** Decisions that are in force, the newest first; several may replace one. */
function recordsInPlaceOf({ record }: MoveSubject, at: Workplace): Choice[] {
  return recordsToMove("supersede", at)
    .records.filter(({ id }) => id !== record.id)
    .map(({ id, title }) => ({ value: id, label: `${title} (${id})` }));
}

type SupersedeOutcome = RefusedMove | { newer: MoveSubject; moves: BothMoves };

function outcomeOf(older: MoveSubject, draft: DecisionRecord, at: Workplace): SupersedeOutcome {
  const { by = "", parts, because } = answersIn(draft);
  const newer = openMoveSubject(by, at);
  const moves = supersede(older.record, { by: newer.record, parts, because }, older.life);
  return "refused" in moves ? moves : { newer, moves };
}

function makeBoth(
  older: MoveSubject,
  { newer, moves }: Exclude<SupersedeOutcome, RefusedMove>,
  { dryRun, writing }: Making,
  at: Workplace,
): MoveReport | BlockedMove {
  const readyOlder = readyMove(older, moves.older);
  const readyNewer = readyMove(newer, moves.newer);
  if (isBlocked(readyOlder)) return readyOlder;
  if (isBlocked(readyNewer)) return readyNewer;
  if (!dryRun) {
    refuseStranding(stepOf(readyOlder, "supersede", at));
    writing?.(readyOlder.text);
  }
  return reportOf([readyOlder, readyNewer], writeBoth(readyOlder, readyNewer, dryRun, at));
}

/** The newer record first: until the older one says so too, it is still in force. */
function writeBoth(
  older: ReadyMove,
  newer: ReadyMove,
  dryRun: boolean,
  at: Workplace,
): ReturnType<typeof writeMoves> {
  try {
    return writeMoves([newer, older], dryRun, at);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw halfWritten(older, newer, error);
  }
}

function halfWritten(older: ReadyMove, newer: ReadyMove, cause: UserError): HalfWritten {
  const { file } = newer.subject;
  if (cause instanceof HalfChanged) {
    const hint = `${file} says that it takes the place of ${older.after.id}, and ${older.subject.file} does not say so yet. Run the same command again: it carries on from here.`;
    return new HalfWritten(cause, hint, cause.hint);
  }
  const kept =
    cause instanceof KeptMine ? ` What you wanted to save in it is in ${cause.mine}` : "";
  const hint = `Nothing was changed: ${file} is as it was. When the older one can be written, run the same command again.${kept}`;
  return new HalfWritten(cause, hint, undefined);
}
