import type { Finding } from "../finding.ts";
import { REPOSITORY_RULES } from "../rules/registry.ts";
import { entrySubject } from "./baseline.ts";
import type { Exceptions } from "./exceptions.ts";
import type { Applied, CheckedFinding } from "./model.ts";
import type { CheckPlan } from "./plan-check.ts";
import type { JudgedFile } from "./judged-record.ts";
import type { Compared } from "./since.ts";
import { concerns } from "./since.ts";

/** What was found, what may set it aside, and the records it was found in. */
export interface JudgedRepository {
  records: readonly JudgedFile[];
  findings: readonly Finding[];
  exceptions: Exceptions;
}

/** Only what falls to one part: a part knows nothing about what the others will find. */
export function narrowToPart(
  { records, findings, exceptions: { waivers, baseline } }: JudgedRepository,
  isMine: CheckPlan["isMine"],
): JudgedRepository {
  return {
    records: records.filter(({ path }) => isMine(path)),
    findings: findings.filter(({ file }) => isMine(file)),
    exceptions: {
      waivers: waivers && {
        ...waivers,
        waivers: waivers.waivers.filter(({ record }) => isMine(record)),
      },
      baseline: baseline && {
        ...baseline,
        entries: baseline.entries.filter((entry) => isMine(entrySubject(entry, waivers))),
      },
    },
  };
}

const TOGETHER = new Set(REPOSITORY_RULES.map(({ id }) => id));

/** Only records that were asked for, and that changed where a commit was named. */
export function narrowRecords(
  records: readonly JudgedFile[],
  { scope }: CheckPlan,
  compared: Compared | undefined,
): JudgedFile[] {
  return records.filter(
    ({ path }) => scope.includes(path) && (compared?.base.changed.has(path) ?? true),
  );
}

/** Only findings about what was asked for, and only about what the change touches where a commit was named. */
export function narrowToAsked<T extends Applied<CheckedFinding>>(
  { findings, setAside }: T,
  { scope, names }: CheckPlan,
  compared: Compared | undefined,
): Pick<T, "findings" | "setAside"> {
  const isConcerned = compared === undefined ? () => true : concerns(compared, TOGETHER);
  const isReported = (finding: Finding): boolean =>
    scope.includes(names.pathOf(finding.file)) && isConcerned(finding);
  return {
    findings: findings.filter(isReported),
    setAside: setAside.filter(({ finding }) => isReported(finding)),
  };
}
