/** Public library API. It defines nothing; what each does is said where it is defined. */
export { UserError } from "./errors.ts";
export type { Fault, Finding, Path, Place, Severity } from "./finding.ts";
export type { Framework } from "./framework/model.ts";
export type { DecisionRecord, Status } from "./record/model.ts";
export type { Page, Progress, Step, StepValue } from "./interview/model.ts";
export type { Refusal } from "./interview/normalise.ts";
export type { GivenFields } from "./work/moves/given-fields.ts";
export type { BlockedMove } from "./work/moves/judge-move.ts";
export type { MoveReports } from "./work/moves/registry.ts";
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
