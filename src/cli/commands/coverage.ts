import { Command } from "commander";
import type { CoverageOptions } from "../../work/coverage/survey-coverage.ts";
import { COVERAGE } from "../../work/deliver/documents.ts";
import { withDelivery, withFormats } from "../delivery-options.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

/** `rightly coverage`: what the decisions of a time did to the goals of a framework. */
export function coverageCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("coverage").description(
    "say which goals the decisions of a year touched, and which they left alone",
  );
  withFormats(command, COVERAGE)
    .option("--json", "the same as --format json")
    .option("--out <file>", "where to write it; - prints it, as without --out")
    .option("--year <year>", "the decisions of this year (default: the year of --as-of)")
    .option("--from <date>", "only from this day on, in place of --year")
    .option("--to <date>", "only up to this day, in place of --year")
    .option("--with-drafts", "drafts as well; every page then says so")
    .option("--as-of <date>", "the day that counts as today");
  return withDelivery(command)
    .addHelpText(
      "after",
      "\nIt counts and compares nothing: no share, no score, no order of services.\n\nExamples:\n  $ rightly coverage\n  $ rightly coverage --year 2026 --out coverage.html\n  $ rightly coverage --from 2026-04-01 --to 2027-03-31 --format csv\n",
    )
    .action(async (options: CoverageOptions) => {
      const { runCoverage } = await import("../coverage/run-coverage.ts");
      done(await runCoverage(options, io));
    });
}
