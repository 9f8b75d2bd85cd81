/** Public library API. It defines nothing; what each does is said where it is defined. */
export { UserError } from "./errors.ts";
export type { ErrorKind } from "./errors.ts";
export type { Fault, Finding, Path, Place, Severity } from "./finding.ts";
export type { Framework } from "./framework/model.ts";
export type { DecisionRecord, Status } from "./record/model.ts";
export type { GuidanceBlock } from "./interview/guidance.ts";
export type { Choice, Page, Progress, Step, StepValue } from "./interview/model.ts";
export type { NoLongerAsked, Refusal } from "./interview/normalise.ts";
export type { SummaryRow, SummarySection } from "./interview/summary.ts";
export type { Delivered, DeliveryOptions } from "./work/deliver/deliver.ts";
export type { DocumentReports, DocumentRequests } from "./work/deliver/deliver-document.ts";
export type { GivenFields } from "./work/moves/given-reader.ts";
export type { BlockedMove } from "./work/moves/judge-move.ts";
export type { MoveReports } from "./work/moves/registry.ts";
export type { MoveAnswer } from "./work/moves/move-answers.ts";
export type { MovePage } from "./work/moves/move-pages.ts";
export type { MoveSession } from "./work/moves/session.ts";
export type { MoveReport } from "./work/moves/write-move.ts";
export { openRepository } from "./work/open-repository.ts";
export type {
  CheckReport,
  CheckScope,
  OpenOptions,
  PolicyRepository,
} from "./work/open-repository.ts";
export type { RecordView } from "./work/show-record.ts";
export type { FinishedWalk, InterruptedWords, WalkPage } from "./work/walk/model.ts";
export type { NewWalk, NewWalkOptions } from "./work/walk/new-walk.ts";
export type { ResumeOptions, WalkElsewhere } from "./work/walk/resume-walk.ts";
export type { WalkSession } from "./work/walk/session.ts";
export type { CheckPage, FinishQuestion, QuestionList } from "./work/walk/walk-lists.ts";
