import type { Step } from "../../interview/model.ts";
import type { MoveName, MoveOutcome } from "../../life/model.ts";
import { isRefusedMove } from "../../life/model.ts";
import { refusedFrom } from "../../life/moves.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { contextFor } from "../walk/walk-plan.ts";
import { GivenComments } from "./given-comments.ts";
import { withoutBlankFields } from "./given-fields.ts";
import { judgeAnswer, obstacleTo } from "./judge-answer.ts";
import type { MoveToJudge } from "./judge-answer.ts";
import type { GivenFields } from "./given-reader.ts";
import { isBlocked, readyMove, refusalOf } from "./judge-move.ts";
import type { BlockedMove, ReadyMove } from "./judge-move.ts";
import { openMoveSubject } from "./move-subject.ts";
import type { MoveSubject } from "./move-subject.ts";
import type { FieldPlace, MoveDefinition, MoveQuestions } from "./move.ts";
import { keptTooLate, refuseStranding } from "./refuse-stranding.ts";
import type { StepToWrite } from "./refuse-stranding.ts";
import { writeMove } from "./write-move.ts";
import type { MoveReport } from "./write-move.ts";
import type { Workplace } from "../workplace.ts";

/** A move of the life of one record. What is given comes without blank values. */
export interface LifeMove {
  name: MoveName;
  fields: readonly string[];
  places: readonly FieldPlace[];
  /** As in the definition of any move. */
  reads?: readonly FieldPlace[];
  aliases?: MoveDefinition<unknown>["aliases"];
  /** The record must be whole, though its status may stay. */
  demandsWhole?: true;
  /** Whether what was given alone shows that the move may not be made. */
  outcomeOfGiven?: (subject: MoveSubject, given: GivenFields) => MoveOutcome | undefined;
  questions: (subject: MoveSubject, given: GivenFields) => MoveQuestions;
  outcome: (subject: MoveSubject, given: GivenFields, draft: DecisionRecord) => MoveOutcome;
  /** What it would come to with the answers so far, where words that are still to come matter. */
  outcomeSoFar?: (subject: MoveSubject, given: GivenFields, draft: DecisionRecord) => MoveOutcome;
  /** As in a move that is opened. */
  read?: (subject: MoveSubject, step: Step, raw: string) => string;
  startText?: (subject: MoveSubject, step: Step, draft: DecisionRecord) => string | undefined;
}

/** The move as a session makes it: judged as a check will judge the record, and written with its paper. */
export function lifeMove(move: LifeMove): MoveDefinition<MoveReport | BlockedMove> {
  const { name, fields, places, reads = [], aliases = {}, demandsWhole = false } = move;
  return {
    ...{ fields, places, reads, aliases },
    open: (record, at) => {
      const comments = new GivenComments({ places, reads, aliases });
      const subject: MoveSubject = {
        ...openMoveSubject(record, at),
        annotate: (text, edits) => comments.annotate(text, edits),
        setsAside: (rule) => comments.setAside(rule),
      };
      refuseStatus(subject, name, at);
      const toJudge: MoveToJudge = {
        subject,
        demandsWhole,
        judged: new WeakMap(),
        outcome: (all, draft) =>
          (move.outcomeSoFar ?? move.outcome)(subject, withoutBlankFields(all), draft),
      };
      return {
        record: subject.record,
        path: subject.path,
        takeComments: (all) => comments.take(all),
        asks: {
          framework: subject.life.framework,
          context: contextFor(subject.configuration, subject.life.today),
        },
        questions: (all) => {
          const given = withoutBlankFields(all);
          const early = move.outcomeOfGiven?.(subject, given);
          if (early !== undefined && isRefusedMove(early)) throw refusalOf(subject, early);
          return move.questions(subject, given);
        },
        judge: (answer) => judgeAnswer(toJudge, answer),
        obstacle: (given, asked) => obstacleTo(toJudge, given, asked),
        read: (step, raw) => move.read?.(subject, step, raw) ?? raw,
        startText: (step, draft) => move.startText?.(subject, step, draft),
        make: (given, draft, { dryRun, writing }) => {
          const outcome = move.outcome(subject, withoutBlankFields(given), draft);
          const ready = readyMove(subject, outcome, demandsWhole);
          if (isBlocked(ready)) return ready;
          if (dryRun) return writeMove(ready, dryRun, at);
          refuseStranding(stepOf(ready, name, at));
          writing?.(ready.text);
          return writeMove(ready, dryRun, at);
        },
      };
    },
  };
}

/** @throws UserError if such a move may not be made of the record as it is now, with what was kept of it. */
export function refuseStatus(subject: MoveSubject, name: MoveName, { cwd }: Workplace): void {
  const refused = refusedFrom(subject.record.status, name);
  if (refused === undefined) return;
  const kept = keptTooLate(subject.path, name, cwd);
  throw refusalOf(subject, { ...refused, hint: `${refused.hint}${kept}` });
}

/** What a move that is ready is about to write. */
export function stepOf(
  { subject, after }: ReadyMove,
  move: string,
  { cwd }: Workplace,
): StepToWrite {
  return { path: subject.path, move, status: after.status, cwd };
}
