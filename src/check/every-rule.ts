import { FRAMEWORK_RULES } from "../framework/rules.ts";
import { CONFIGURATION_RULES } from "../repository/configuration-faults.ts";
import type { RuleDescription, RuleExample } from "../rules/model.ts";
import { RULES } from "../rules/registry.ts";
import { SHAPE_RULES } from "../shape/rules.ts";
import { FILE_RULES } from "../yaml/faults.ts";
import { CHECK_RULES } from "./check-rules.ts";

/** What a rule looks at. */
export type RuleKind = "file" | "shape" | "record" | "repository" | "framework" | "configuration";

export interface DescribedRule extends RuleDescription {
  kind: RuleKind;
  /** What rules about records have. */
  examples?: RuleExample;
}

function described(kind: RuleKind, rules: readonly RuleDescription[]): DescribedRule[] {
  return rules.map((rule) => ({ ...rule, kind }));
}

/** Every rule a check can name in a finding, whichever room it comes from. */
export const EVERY_RULE: readonly DescribedRule[] = [
  ...described("file", FILE_RULES),
  ...described("file", [
    CHECK_RULES.linkNotFollowed,
    CHECK_RULES.fileMisnamed,
    CHECK_RULES.programChanged,
    CHECK_RULES.changeUnfinished,
  ]),
  ...described("file", [
    CHECK_RULES.exemptFileExposed,
    CHECK_RULES.exemptFileCopied,
    CHECK_RULES.exemptFileMalformed,
    CHECK_RULES.exemptFileAlone,
    CHECK_RULES.exemptTextUnused,
    CHECK_RULES.exemptTextMissing,
  ]),
  ...described("shape", SHAPE_RULES),
  ...RULES,
  ...described("repository", [
    CHECK_RULES.recordEdited,
    CHECK_RULES.recordRemoved,
    CHECK_RULES.releaseChanged,
    CHECK_RULES.idTaken,
  ]),
  ...described("framework", FRAMEWORK_RULES),
  ...described("configuration", CONFIGURATION_RULES),
  ...described("configuration", [
    CHECK_RULES.ruleUnknown,
    CHECK_RULES.suppressionMalformed,
    CHECK_RULES.suppressionUnused,
    CHECK_RULES.suppressionEnded,
    CHECK_RULES.baselineStale,
  ]),
];

/** Rules whose findings must not be shown with the line they are on. */
export const HIDING_RULES: ReadonlySet<string> = new Set(
  EVERY_RULE.filter((rule) => rule.hidesText === true).map((rule) => rule.id),
);

const FIXED: ReadonlySet<string> = new Set([
  ...FILE_RULES.map((rule) => rule.id),
  CHECK_RULES.ruleUnknown.id,
  CHECK_RULES.suppressionMalformed.id,
]);

/** Whether a rule can be neither set nor set aside: without it nothing else can be relied on. */
export function isFixed(rule: string): boolean {
  return FIXED.has(rule);
}

/** What was confirmed or released, and what must not get out. */
const ANSWERED_FOR: ReadonlySet<string> = new Set([
  ...HIDING_RULES,
  CHECK_RULES.recordEdited.id,
  CHECK_RULES.recordRemoved.id,
  CHECK_RULES.releaseChanged.id,
  CHECK_RULES.exemptFileExposed.id,
  CHECK_RULES.changeUnfinished.id,
]);

/**
 * Whether a rule's findings may be set aside by a comment or a baseline. Those about people's data and
 * about what may not change only the configuration may, with someone who answers for it.
 */
export function maySetAside(rule: string): boolean {
  return !FIXED.has(rule) && !ANSWERED_FOR.has(rule);
}
