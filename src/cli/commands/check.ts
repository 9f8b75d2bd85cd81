import { Command, InvalidArgumentError, Option } from "commander";
import { REPORT_FORMATS } from "../check/reporters/report-formats.ts";
import type { CheckCommandOptions } from "../check/run-check.ts";
import type { ExitCode } from "../exit.ts";
import { FormatOption } from "../format-option.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";

/** `rightly check [paths…]`: what is wrong in records, frameworks and configuration, line by line. */
export function checkCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("check")
    .description("find what is wrong in records, frameworks and configuration")
    .summary("find what is wrong in the records")
    .argument("[paths...]", "the records or folders to check (default: all)")
    .addOption(formatOption())
    .addOption(
      new Option("--fail-on <severity>", "for scripts: fail (exit code 1) from this severity on")
        .choices(["error", "warning"])
        .default("error"),
    )
    .option("--fix", "first correct what needs no judgement")
    .option("--since <commit>", "report on what changed, and what that breaks")
    .option("--staged", "check what the next commit would hold, deletions too")
    .optionsGroup(MORE_OPTIONS)
    .option("--json", "the same as --format json")
    .option("--as-of <date>", "check as if today were this day")
    .option("--dry-run", "with --fix: say what would be corrected, and write nothing")
    .option("--verbose", "with --fix: name each file that is corrected")
    .option("--all", "with --since: also report on what has not changed")
    .option("--stdin", "check a record from a pipe, as editors do before they save")
    .option("--stdin-filename <file>", "the file that record belongs to")
    .option("--baseline <file>", "leave out the findings listed in this file")
    .option("--no-baseline", "report every finding, even if rightly.yaml names a baseline")
    .option("--write-baseline [file]", "write a baseline with the findings of today")
    .option("--prune-baseline [file]", "remove from a baseline what is no longer found")
    .addOption(
      new Option(
        "--max-findings <number>",
        "show at most this many findings, worst first",
      ).argParser(parseCount),
    )
    .option("--shard <part>", "check only a part of the records: 2/4 is the second of four")
    .addOption(
      new Option(
        "--merge <file>",
        "join the JSON results of all parts; give it once for each part",
      ).argParser((one: string, before: string[] = []) => [...before, one]),
    )
    .option("--no-cache", "ignore the cache and check every record again")
    .option("--quiet", "print findings and nothing else")
    .addHelpText(
      "after",
      `\nExamples:\n  $ rightly check\n  $ rightly check --format human --format sarif=rightly.sarif\n`,
    )
    .action(async (paths: string[], options: CheckCommandOptions) => {
      const { runCheck } = await import("../check/run-check.ts");
      done(await runCheck(paths, options, io));
    });
}

function parseCount(typed: string): number {
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError("It is a whole number, 1 or more.");
}

/** A file may follow a format. */
function formatOption(): Option {
  return new FormatOption(
    "how to write the findings; FORMAT=FILE writes a file; can be given again",
    REPORT_FORMATS,
  ).argParser((one: string, before: string[] = []) => [...before, one]);
}
