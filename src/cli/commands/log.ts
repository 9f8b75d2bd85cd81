import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { LOG } from "../../work/deliver/documents.ts";
import type { LogOptions } from "../../work/log/make-log.ts";
import { withDelivery, withFormats } from "../delivery-options.ts";

/** `rightly log`: many records in one list. */
export function logCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("log").description(
    "list the decisions: what was decided, by whom, and what is due",
  );
  withFormats(command, LOG)
    .option("--json", "the same as --format json")
    .option("--out <file>", "where to write it; - prints it, as without --out")
    .option("--into <file>", "put it into a Markdown page, between two lines: see below")
    .option(
      "--template <file>",
      "a Word document to fill in (default: templates/log.docx if there)",
    )
    .option("--body <id>", "only what this body decided")
    .option("--status <statuses>", "only these, with commas between: decided,superseded")
    .option("--from <date>", "only from this day on: 2026-04-01")
    .option("--to <date>", "only up to this day")
    .option("--goal <id>", "only what touches this goal of the framework")
    .option("--aim <id>", "the same as --goal")
    .option("--place <id>", "only what affects this place")
    .option("--with-drafts", "drafts as well; every page then says so")
    .option("--as-of <date>", "the day that counts as today");
  return withDelivery(command)
    .addHelpText(
      "after",
      "\nA page of your own keeps its words. The log stands between these two lines in it:\n  <!-- rightly log -->\n  <!-- rightly log end -->\n\nExamples:\n  $ rightly log\n  $ rightly log --format csv --out log/decisions.csv\n  $ rightly log --out log/decisions.xlsx\n  $ rightly log --into README.md\n  $ rightly log --out log/decisions.md --check\n  $ rightly log --status decided --from 2026-04-01\n",
    )
    .action(async (options: LogOptions) => {
      const { runLog } = await import("../log/run-log.ts");
      done(await runLog(options, io));
    });
}
