import { join } from "node:path";
import { inFile } from "../finding.ts";
import type { Fault, Finding } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { readTextIfThere } from "../repository/read.ts";
import { applyBaseline, parseBaseline } from "./baseline.ts";
import { CHECK_RULES } from "./check-rules.ts";
import { markFinding } from "./fingerprint.ts";
import { applySuppressions } from "./suppressions.ts";
import { isWaived } from "./waivers.ts";

/** A record that is judged alone. */
export interface JudgedText {
  record: DecisionRecord;
  /** The text its places are of: of the record, or of a form. */
  text: string;
  /** ISO day. */
  today: string;
}

/**
 * Faults of one record without those that a comment in its text, a waiver or the baseline sets aside,
 * as a check leaves them out, and with the comments that mean to and cannot.
 */
export function withoutExceptions(
  faults: readonly Fault[],
  judged: JudgedText,
  configuration: Configuration,
): Fault[] {
  const { record, text, today } = judged;
  const commented = applySuppressions("", text, inFile("", faults), today).findings;
  const findings = commented.filter(
    (finding) =>
      !SAID_BY_CHECK.has(finding.rule) && !isWaived(finding, configuration.waivers, judged),
  );
  return withoutBaseline(findings, record, configuration).map(asFault);
}

function asFault({ rule, severity, message, why, fix, place, path }: Finding): Fault {
  return { rule, severity, message, why, fix, place, path };
}

/** Whether an exception is of use only a check of the whole repository can tell. */
const SAID_BY_CHECK: ReadonlySet<string> = new Set([
  CHECK_RULES.suppressionUnused.id,
  CHECK_RULES.suppressionEnded.id,
  CHECK_RULES.baselineStale.id,
]);

function withoutBaseline(
  findings: readonly Finding[],
  record: DecisionRecord,
  { root, baseline }: Configuration,
): Finding[] {
  const text =
    baseline === undefined || findings.length === 0
      ? undefined
      : readTextIfThere(join(root, baseline));
  if (baseline === undefined || text === undefined) return [...findings];
  const marked = findings.map((finding) => ({
    finding,
    mark: markFinding(finding, { id: record.id, value: record }),
  }));
  const left = applyBaseline(marked, parseBaseline(baseline, text)).findings;
  return left.filter(({ rule }) => !SAID_BY_CHECK.has(rule));
}
