import { cutSentence, dotted, START } from "../finding.ts";
import type { Fault, Finding } from "../finding.ts";
import { paperPath } from "../record/files.ts";
import type { DecisionRecord } from "../record/model.ts";
import { NOT_KNOWN, unknownAt } from "../record/not-known.ts";
import type { YamlText } from "../yaml/parse.ts";
import type {
  Problem,
  RecordContext,
  RecordRule,
  RepositoryContext,
  RepositoryProblem,
  RepositoryRule,
  RuleDescription,
} from "./model.ts";

/**
 * What the rules find in one record.
 * @param shape Faults of the record's shape: where they are, the rules keep silent, so that one
 * mistake is one finding.
 */
export function recordFaults(
  rules: readonly RecordRule[],
  context: RecordContext,
  yaml: YamlText,
  shape: readonly Fault[] = [],
): Fault[] {
  const faults: Fault[] = [];
  // Most rules find nothing in most records.
  for (const rule of rules) {
    for (const problem of fewOf(rule.check(context))) {
      const fault = faultOf(rule, problem, yaml);
      if (!isSaidUnknown(fault, context.record)) faults.push(fault);
    }
  }
  if (faults.length === 0 || shape.length === 0) return faults;
  const broken = new Set(shape.map((fault) => fault.path));
  return faults.filter((fault) => !isWithin(fault.path, broken));
}

/**
 * Whether it is said that what is missing is not known: then there is nothing more to say there. The
 * words that say so are judged as all words are.
 */
function isSaidUnknown({ path }: Fault, record: DecisionRecord): boolean {
  if (record.unknowns === undefined || path.endsWith(`.${NOT_KNOWN}`)) return false;
  return unknownAt(record, path.split("."))?.meetsDemand === true;
}

/** What the rules find in records taken together. */
export function repositoryFindings(
  rules: readonly RepositoryRule[],
  context: RepositoryContext,
): Finding[] {
  return rules.flatMap((rule) =>
    fewOfEach(rule.check(context)).map((problem) => {
      const { file, yaml } = problem.about;
      if (problem.inPaper !== true) return { ...faultOf(rule, problem, yaml), file };
      return { ...faultOf(rule, problem, yaml), place: START, path: "", file: paperPath(file) };
    }),
  );
}

/** More of one kind in one file help nobody, and each has to be placed, weighed and printed. */
const MOST_OF_A_KIND = 1_000;

/** What one rule found in one file, and how many more there are. */
function fewOf<T extends Problem>(problems: readonly T[]): readonly T[] {
  const left = problems.length - MOST_OF_A_KIND;
  if (left <= 0) return problems;
  const more = `${left} more of the kind in this file are not listed`;
  return problems.slice(0, MOST_OF_A_KIND).map((problem, at) => {
    const isLast = at === MOST_OF_A_KIND - 1;
    return isLast ? { ...problem, message: `${cutSentence(problem.message)}; ${more}` } : problem;
  });
}

/** The same for what a rule found in many files. */
function fewOfEach(problems: readonly RepositoryProblem[]): readonly RepositoryProblem[] {
  if (problems.length <= MOST_OF_A_KIND) return problems;
  const byFile = new Map<string, RepositoryProblem[]>();
  for (const problem of problems) {
    const own = byFile.get(problem.about.file);
    if (own === undefined) byFile.set(problem.about.file, [problem]);
    else own.push(problem);
  }
  return [...byFile.values()].flatMap(fewOf);
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
