import { resolve } from "node:path";
import type { CheckedFinding, CheckedRecord, CheckResult, SetAside } from "../../check/model.ts";
import type { Shard } from "../../check/shard.ts";
import { UserError } from "../../errors.ts";
import { compareFindings, compareText } from "../../finding.ts";
import { isMapping } from "../../mapping.ts";
import { readCache } from "../../repository/cache-file.ts";
import { quote } from "../../yaml/quote.ts";
import type { Finding } from "../../finding.ts";

/** What a part of a check writes about a finding that was set aside, as well as its place. */
export type SetAsideWords = Pick<Finding, "severity" | "message" | "why" | "fix">;

/** What `--json` writes of one part; `schema/findings.schema.json` has the whole of it. */
interface Report {
  findings: CheckedFinding[];
  setAside: (Omit<SetAside, "finding"> &
    Pick<CheckedFinding, "rule" | "file" | "place" | "path">)[];
  records: { looked: string[]; complete: number; list: ReportedRecord[] };
  notChecked: string[];
  shard: Shard & { setAside: SetAsideWords[] };
}

interface ReportedRecord {
  file: string;
  status: CheckedRecord["status"] | null;
  complete: boolean;
  progress: CheckedRecord["progress"] | null;
  notKnown?: number;
}

/**
 * The results of all parts of a check as one, the same as that of a check that was not shared out.
 * @throws UserError if a part is missing, there twice, or no result of a part.
 */
export function mergeResults(files: readonly string[], cwd: string): CheckResult {
  const reports = files.map((file) => readReport(file, cwd));
  refuseGaps(reports, files);
  const findings = reports.flatMap((report) => report.findings).sort(compareFindings);
  const checked = reports
    .flatMap(({ records }) => records.list)
    .sort((a, b) => compareText(a.file, b.file))
    .map(({ file, status, complete, progress, notKnown }): CheckedRecord => ({
      file,
      status: status ?? undefined,
      complete,
      progress: progress ?? undefined,
      ...(notKnown === undefined ? {} : { notKnown }),
    }));
  return {
    findings,
    setAside: mergedAside(reports),
    marked: [],
    records: checked.length,
    reused: 0,
    complete: checked.filter((record) => record.complete).length,
    checked,
    looked: reports[0]?.records.looked ?? [],
    configured: true,
    notChecked: reports[0]?.notChecked ?? [],
  };
}

const ASIDE = ["comment", "waiver", "baseline"];

function mergedAside(reports: readonly Report[]): SetAside[] {
  return reports
    .flatMap(({ setAside, shard }) =>
      setAside.map(({ rule, file, place, path, ...rest }, at): SetAside => {
        return { finding: { ...shard.setAside[at]!, rule, file, place, path }, ...rest };
      }),
    )
    .sort(
      (a, b) => ASIDE.indexOf(a.by) - ASIDE.indexOf(b.by) || compareFindings(a.finding, b.finding),
    );
}

function readReport(file: string, cwd: string): Report {
  const value = parsed(readCache(resolve(cwd, file)));
  const isReport =
    isMapping(value) &&
    value["format"] === 1 &&
    Array.isArray(value["findings"]) &&
    Array.isArray(value["setAside"]) &&
    isMapping(value["records"]) &&
    isMapping(value["shard"]) &&
    Array.isArray(value["shard"]["setAside"]) &&
    value["shard"]["setAside"].length === value["setAside"].length;
  if (isReport) return value as unknown as Report;
  throw new UserError(`${quote(file)} does not hold the result of a part`, {
    hint: "Make it with: rightly check --shard 1/2 --format json=FILE",
  });
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

function refuseGaps(reports: readonly Report[], files: readonly string[]): void {
  const of = reports[0]?.shard.of ?? 0;
  const parts = reports.map(({ shard }) => shard.part).sort((a, b) => a - b);
  const wanted = Array.from({ length: of }, (_, at) => at + 1);
  const isWhole = reports.every(({ shard }) => shard.of === of) && parts.join() === wanted.join();
  if (isWhole) return;
  throw new UserError(`${files.map(quote).join(", ")} are not all parts of one check`, {
    hint: `There must be each of ${wanted.map((part) => `${part}/${of}`).join(", ")}, once.`,
  });
}
