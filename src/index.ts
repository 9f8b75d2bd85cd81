/** Public library API. Re-exports only; what each does is said where it is defined. */
export { UserError, EXIT } from "./errors.ts";
export type { Finding, Severity, Place } from "./finding.ts";
export { parseYaml } from "./yaml/parse.ts";
export type { YamlText, YamlProblem } from "./yaml/parse.ts";
export type { Framework } from "./framework/model.ts";
export type { DecisionRecord } from "./record/model.ts";
