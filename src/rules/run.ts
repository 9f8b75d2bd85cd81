import { cutSentence, dotted, START } from "../finding.ts";
import type { Fault, Finding } from "../finding.ts";
import { paperPath } from "../record/files.ts";
import type { YamlText } from "../yaml/parse.ts";
import type {
  Problem,
  RecordContext,
  RecordRule,
  RepositoryContext,
  RepositoryRule,
  RuleDescription,
} from "./model.ts";

/**
 * What the rules find in one record.
 * @param shape Faults of the record's shape: where they stand, the rules keep silent, so that one
 * mistake is one finding.
 */
export function recordFaults(
  rules: readonly RecordRule[],
  context: RecordContext,
  yaml: YamlText,
  shape: readonly Fault[] = [],
): Fault[] {
  const broken = new Set(shape.map((fault) => fault.path));
  return rules
    .flatMap((rule) => rule.check(context).map((problem) => faultOf(rule, problem, yaml)))
    .filter((fault) => !isWithin(fault.path, broken));
}

/** What the rules find in records taken together. */
export function repositoryFindings(
  rules: readonly RepositoryRule[],
  context: RepositoryContext,
): Finding[] {
  return rules.flatMap((rule) =>
    rule.check(context).map((problem) => {
      const { file, yaml } = problem.about;
      if (problem.inPaper !== true) return { ...faultOf(rule, problem, yaml), file };
      return { ...faultOf(rule, problem, yaml), place: START, path: "", file: paperPath(file) };
    }),
  );
}

function faultOf(rule: RuleDescription, problem: Problem, yaml: YamlText): Fault {
  const { path, at = "value", span, message, fix, why, severity } = problem;
  const place = span === undefined ? yaml.placeOf(path, at) : yaml.placeWithin(path, span);
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    message: cutSentence(message),
    why: why ?? rule.why,
    fix: cutSentence(fix ?? rule.fix),
    place: problem.place ?? place,
    path: dotted(path),
  };
}

/** Whether a path, or one that it is inside of, is among others. */
function isWithin(path: string, outer: ReadonlySet<string>): boolean {
  if (outer.has(path)) return true;
  for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1)) {
    if (outer.has(path.slice(0, end))) return true;
  }
  return false;
}
