import type { CheckResult } from "../../../work/check/check-workplace.ts";
import { pathInGit, sourceReader } from "../../../work/check/report-source.ts";
import type { TypedRecord } from "../../../work/check/report-source.ts";
import { appendReport, writeReport } from "../../../work/check/write-report.ts";
import { colourFor } from "../../colour.ts";
import type { Workplace } from "../../../work/workplace.ts";
import type { Io } from "../../io.ts";
import type { ReportOptions } from "./report-format.ts";
import type { ReportTarget } from "./report-targets.ts";

/** How a check is written down. */
export interface Reporting {
  targets: readonly ReportTarget[];
  options: { quiet?: true; failOn: ReportOptions["failOn"]; maxFindings?: number };
  /** A record that is not saved yet. */
  typed?: TypedRecord | undefined;
  /** Where the texts are that were checked, if it is not where one is. */
  texts?: Pick<Workplace, "cwd"> | undefined;
}

/** Prints a check, or writes it to the files that were named. */
export async function printReports(
  result: CheckResult,
  { targets, options: { quiet, failOn, maxFindings }, typed, texts }: Reporting,
  io: Io,
): Promise<void> {
  const options: ReportOptions = {
    quiet: quiet === true,
    failOn,
    most: maxFindings,
    colour: await colourFor(io),
    source: sourceReader(texts ?? io, typed),
    from: pathInGit(io),
  };
  for (const { format, file } of targets) {
    if (file === undefined) {
      io.stdout.write(await format.render(result, options));
      continue;
    }
    const text = await format.render(result, { ...options, colour: false });
    if (file === io.env["GITHUB_STEP_SUMMARY"]) appendReport(file, text);
    else writeReport(io, file, text);
  }
}
