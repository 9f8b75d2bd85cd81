import { compareFindings } from "../finding.ts";
import type { Finding } from "../finding.ts";
import { paperPath } from "../record/files.ts";
import { pathFrom } from "../repository/read.ts";
import { applyBaseline } from "./baseline.ts";
import { applySeverities } from "./apply-severities.ts";
import { fingerprints, markFinding } from "./fingerprint.ts";
import type { Subject } from "./fingerprint.ts";
import type { Applied, CheckedFinding, FindingMark, MarkedFinding } from "./model.ts";
import type { JudgedRepository } from "./narrow.ts";
import type { CheckPlan } from "./plan-check.ts";
import type { JudgedFile } from "./judged-record.ts";
import { settingsByFile } from "./settings.ts";
import { applySuppressions } from "./suppressions.ts";
import { applyWaivers } from "./waivers.ts";

/** In order of file and place. */
export interface Remaining extends Applied<CheckedFinding> {
  /** What there would be without a baseline. */
  marked: MarkedFinding[];
}

/**
 * What is left of what was found: as seriously as the configuration takes it, without what comments,
 * waivers and the baseline set aside, and with what is wrong with those.
 */
export function applyExceptions(
  { records, findings, exceptions }: JudgedRepository,
  plan: CheckPlan,
): Remaining {
  const { today } = plan.options;
  const weigh = weighing(plan);
  const subjectOf = subjects(records);
  const mark = marking(subjectOf);
  const commented = applyComments(weigh(findings), records, today);
  const idOf = (file: string): string | undefined => subjectOf(file).id;
  const waived = applyWaivers(commented.findings, exceptions.waivers, { idOf, today });
  const marked = weigh(waived.findings).map(mark);
  const rest = applyBaseline(marked, exceptions.baseline);
  const left = weigh(rest.findings);
  const prints = fingerprints(left.map((finding) => mark(finding).mark));
  return {
    findings: left.map((finding, at) => ({ ...finding, fingerprint: prints[at] ?? "" })),
    setAside: [...commented.setAside, ...waived.setAside, ...rest.setAside],
    marked,
  };
}

/** Gives the mark of a finding. A long text is digested once, however much is found in it. */
function marking(subjectOf: (file: string) => Subject): (finding: Finding) => MarkedFinding {
  const kept = new Map<string, FindingMark>();
  return (finding) => {
    const { file, rule, path, message } = finding;
    const key = JSON.stringify([file, rule, path, message]);
    const mark = kept.get(key) ?? markFinding(finding, subjectOf(file));
    kept.set(key, mark);
    return { finding, mark };
  };
}

/** Findings as seriously as the configuration takes them, in order of file and place. */
function weighing({
  configuration,
  names,
}: CheckPlan): (findings: readonly Finding[]) => Finding[] {
  const settings = settingsByFile(configuration);
  return (findings) =>
    applySeverities(findings, (file) => {
      return settings(pathFrom(configuration.root, names.pathOf(file))).rules;
    }).sort(compareFindings);
}

function applyComments(
  findings: readonly Finding[],
  records: readonly JudgedFile[],
  today: string,
): Applied {
  const texts = new Map(
    records.map((one) => [one.file, one.mayIgnore ? (one.parsed()?.yaml.text ?? "") : ""]),
  );
  const byFile = new Map<string, Finding[]>([...texts.keys()].map((file) => [file, []]));
  for (const finding of findings) {
    const own = byFile.get(finding.file);
    if (own === undefined) byFile.set(finding.file, [finding]);
    else own.push(finding);
  }
  const parts = [...byFile].map(([file, own]) =>
    applySuppressions(file, texts.get(file) ?? "", own, today),
  );
  return {
    findings: parts.flatMap((part) => part.findings),
    setAside: parts.flatMap((part) => part.setAside),
  };
}

function subjects(records: readonly JudgedFile[]): (file: string) => Subject {
  const byFile = new Map(records.map((record) => [record.file, record]));
  const byPaper = new Map(records.map((record) => [paperPath(record.file), record]));
  return (file) => {
    const record = byFile.get(file);
    if (record !== undefined) return { id: record.name, value: record.parsed()?.yaml.value };
    return { id: byPaper.get(file)?.name, value: undefined };
  };
}
