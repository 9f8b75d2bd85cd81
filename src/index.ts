/** Public library API. It defines nothing; what each does is said where it is defined. */
export { UserError } from "./errors.ts";
export type { Fault, Finding, Path, Place, Severity } from "./finding.ts";
export type { Framework } from "./framework/model.ts";
export type { DecisionRecord, Status } from "./record/model.ts";
export { openRepository } from "./work/open-repository.ts";
export type {
  CheckReport,
  CheckScope,
  OpenOptions,
  PolicyRepository,
} from "./work/open-repository.ts";
export type { RecordView } from "./work/show-record.ts";
