import { compareFindings, inFile } from "../finding.ts";
import { mustBeComplete } from "../record/status.ts";
import { loadConfiguration } from "../repository/configuration.ts";
import type { LoadedConfiguration } from "../repository/configuration.ts";
import { pathFrom } from "../repository/read.ts";
import { applyExceptions } from "./apply-exceptions.ts";
import { startFolder } from "./asked-paths.ts";
import type { AskedPath } from "./asked-paths.ts";
import { readExceptions } from "./exceptions.ts";
import { withFingerprints } from "./fingerprint.ts";
import { judgeRepository } from "./judge-repository.ts";
import { NOT_CHECKED } from "./model.ts";
import type { CheckedFinding, CheckedRecord, CheckOptions, CheckResult } from "./model.ts";
import { narrowRecords, narrowToAsked, narrowToPart } from "./narrow.ts";
import { planCheck } from "./plan-check.ts";
import { readRepository } from "./read-repository.ts";
import type { JudgedFile } from "./judged-record.ts";
import { scopeOf } from "./scope.ts";

/**
 * Checks the records, frameworks and configuration of a repository. Rules about records taken together
 * see all of them, whatever was asked for; findings are given for what was asked for.
 * @throws UserError when there is nothing to check.
 */
export function checkRepository(options: CheckOptions): CheckResult {
  const scope = scopeOf(options);
  const loaded = configurationFor(options.cwd, scope.asked);
  if (loaded.configuration === undefined) return unconfigured(options.cwd, loaded);
  const plan = planCheck(options, scope, loaded.configuration);
  const content = readRepository(plan);
  const findings = judgeRepository(plan, content);
  const all = { records: content.records, findings, exceptions: readExceptions(plan) };
  const judged = narrowToPart(all, plan.isMine);
  const remaining = applyExceptions(judged, plan);
  const narrowing = options.all === true ? undefined : content.compared;
  const records = narrowRecords(judged.records, plan, narrowing);
  const checked = summaries(records, remaining.findings);
  return {
    ...narrowToAsked(remaining, plan, narrowing),
    // Of what was not asked about, no more may be known than other records need.
    marked: remaining.marked.filter(({ finding }) =>
      scope.includes(plan.names.pathOf(finding.file)),
    ),
    records: checked.length,
    reused: content.reused,
    complete: checked.filter((record) => record.complete).length,
    checked,
    looked: plan.looked,
    ...(plan.files.records.length === 0 ? { empty: true } : {}),
    configured: true,
    notChecked: NOT_CHECKED,
    shard: options.shard,
  };
}

/** A record named from elsewhere is checked by the configuration of its own folder, if there is one. */
function configurationFor(cwd: string, asked: readonly AskedPath[]): LoadedConfiguration {
  const own = loadConfiguration(startFolder(cwd, asked));
  return own.file === undefined ? loadConfiguration(cwd) : own;
}

function unconfigured(cwd: string, { file = cwd, faults }: LoadedConfiguration): CheckResult {
  const name = pathFrom(cwd, file);
  return {
    findings: withFingerprints(inFile(name, faults).sort(compareFindings)),
    setAside: [],
    marked: [],
    records: 0,
    reused: 0,
    complete: 0,
    checked: [],
    looked: [name],
    configured: false,
    notChecked: NOT_CHECKED,
  };
}

function summaries(
  records: readonly JudgedFile[],
  findings: readonly CheckedFinding[],
): CheckedRecord[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const withErrors = new Set(errors.map(({ file }) => file));
  return records.map(({ file, facts }) => {
    if (facts === undefined) {
      return { file, status: undefined, complete: false, progress: undefined };
    }
    const { status, progress, notKnown } = facts;
    const complete = mustBeComplete(status) && !withErrors.has(file);
    const about = { file, status, complete, progress };
    return notKnown === undefined ? about : { ...about, notKnown };
  });
}
