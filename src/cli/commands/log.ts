import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";
import { LOG } from "../../work/deliver/documents.ts";
import type { LogOptions } from "../../work/log/make-log.ts";
import { withDelivery, withFormats } from "../delivery-options.ts";

/** `rightly log`: many records in one list. */
export function logCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("log")
    .description("list the decisions: what was decided, by whom and what is due")
    .summary("list the decisions");
  withFormats(command, LOG)
    .option("--out <file>", "the file to write (default: print it)")
    .option(
      "--into <file>",
      "put it into a page of yours (.md), between the two lines that the end of this help shows",
    )
    .optionsGroup(MORE_OPTIONS)
    .option("--json", "the same as --format json")
    .option(
      "--template <file>",
      "the Word document to fill in (default: templates/log.docx if it exists)",
    )
    .option("--body <id>", "only decisions of this body")
    .option("--status <statuses>", "only these, separated by commas: decided,superseded")
    .option("--from <date>", "the first day: 2026-04-01")
    .option("--to <date>", "the last day")
    .option("--goal <id>", "only decisions that affect this goal of the framework")
    .option("--aim <id>", "the same as --goal")
    .option("--place <id>", "only decisions that affect this place")
    .option("--with-drafts", "include drafts; every page then says so")
    .option("--as-of <date>", "the day that counts as today");
  return withDelivery(command)
    .addHelpText(
      "after",
      "\nYour own page keeps its words. Rightly writes the log between these two lines:\n  <!-- rightly log -->\n  <!-- rightly log end -->\n\nExamples:\n  $ rightly log\n  $ rightly log --out log/decisions.xlsx\n  $ rightly log --into README.md\n  $ rightly log --status decided --from 2026-04-01\n",
    )
    .action(async (options: LogOptions) => {
      const { runLog } = await import("../log/run-log.ts");
      done(await runLog(options, io));
    });
}
