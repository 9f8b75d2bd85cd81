import { Command } from "commander";
import type { ExitCode } from "../../errors.ts";
import type { Io } from "../io.ts";
import type { LogOptions } from "../log-options.ts";

/** `rightly log`: many records in one list. */
export function logCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("log")
    .description("list the decisions: what was decided, by whom, and what is due")
    .option("--format <format>", "md, csv, xlsx or json (default: what --out ends in, else md)")
    .option("--json", "the same as --format json")
    .option("--out <file>", "where to write it (default: print it)")
    .option("--body <id>", "only what this body decided")
    .option("--status <statuses>", "only these, with commas between: decided,superseded")
    .option("--from <date>", "only from this day on: 2026-04-01")
    .option("--to <date>", "only up to this day")
    .option("--goal <id>", "only what touches this goal of the framework")
    .option("--aim <id>", "the same as --goal")
    .option("--place <id>", "only what affects this place")
    .option("--as-of <date>", "the day that counts as today")
    .option("--dry-run", "with --out: say what would be written, and write nothing")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly log\n  $ rightly log --format csv --out log/decisions.csv\n  $ rightly log --out log/decisions.xlsx\n  $ rightly log --status decided --from 2026-04-01\n",
    )
    .action(async (options: LogOptions) => {
      const { runLog } = await import("../write-log.ts");
      done(await runLog(options, io));
    });
}
