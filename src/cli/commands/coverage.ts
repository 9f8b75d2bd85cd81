import { Command } from "commander";
import type { CoverageOptions } from "../../work/coverage/survey-coverage.ts";
import { COVERAGE } from "../../work/deliver/documents.ts";
import { withDelivery, withFormats } from "../delivery-options.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";

/** `rightly coverage`: what the decisions of a time did to the goals of a framework. */
export function coverageCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("coverage")
    .description("show which goals the decisions of a year affected, and which they did not")
    .summary("show which goals the decisions affect");
  withFormats(command, COVERAGE)
    .option("--json", "the same as --format json")
    .option("--out <file>", "the file to write (default: print it)")
    .option("--year <year>", "the decisions of this year (default: the year of --as-of)")
    .option("--from <date>", "the first day, instead of --year")
    .option("--to <date>", "the last day, instead of --year")
    .optionsGroup(MORE_OPTIONS)
    .option("--with-drafts", "include drafts; every page then says so")
    .option("--as-of <date>", "the day that counts as today");
  return withDelivery(command)
    .addHelpText(
      "after",
      "\nIt gives no percentages and no scores, and does not rank services.\n\nExamples:\n  $ rightly coverage\n  $ rightly coverage --year 2026 --out coverage.html\n  $ rightly coverage --from 2026-04-01 --to 2027-03-31 --format csv\n",
    )
    .action(async (options: CoverageOptions) => {
      const { runCoverage } = await import("../coverage/run-coverage.ts");
      done(await runCoverage(options, io));
    });
}
