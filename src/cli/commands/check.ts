import { Command, InvalidArgumentError, Option } from "commander";
import { REPORT_FORMATS } from "../check/reporters/report-formats.ts";
import type { CheckCommandOptions } from "../check/run-check.ts";
import type { ExitCode } from "../exit.ts";
import { formatLines, FormatOption } from "../format-option.ts";
import type { Io } from "../io.ts";

/** `rightly check [paths…]`: what is wrong in records, frameworks and configuration, line by line. */
export function checkCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("check")
    .description("check records, frameworks and configuration")
    .argument("[paths...]", "records or folders to check (default: the whole repository)")
    .addOption(formatOption())
    .option("--json", "the same as --format json")
    .addOption(
      new Option("--fail-on <severity>", "the least severity that makes the exit code 1")
        .choices(["error", "warning"])
        .default("error"),
    )
    .option("--as-of <date>", "check as if today were this day")
    .option("--fix", "mend what needs no judgement first: links, papers")
    .option("--dry-run", "with --fix: say what would be mended, and write nothing")
    .option("--verbose", "with --fix: name each file that is mended, however many")
    .option("--since <commit>", "only what changed since, and what that can break elsewhere")
    .option("--all", "with --since: what has not changed as well, in one run")
    .option("--staged", "check what is staged, as a commit would have it, deletions too")
    .option("--stdin", "check a record that is piped in, as editors do before they save")
    .option("--stdin-filename <file>", "where that record would be")
    .option("--baseline <file>", "leave out the findings this file holds")
    .option("--no-baseline", "leave out none, whatever rightly.yaml says")
    .option("--write-baseline [file]", "write the findings there are now to a baseline")
    .option("--prune-baseline [file]", "take out of a baseline what is no longer found")
    .addOption(
      new Option(
        "--max-findings <number>",
        "show people at most so many, the worst first; files for programs hold all",
      ).argParser(parseCount),
    )
    .option("--shard <part>", "check a part of the records only: 2/4 is the second of four")
    .addOption(
      new Option(
        "--merge <file>",
        "the results of all parts, as JSON, as one; once for each",
      ).argParser((one: string, before: string[] = []) => [...before, one]),
    )
    .option("--no-cache", "look into every record anew, whatever was seen in it before")
    .option("--quiet", "print what is found and nothing else")
    .addHelpText(
      "after",
      `\n${formatLines(REPORT_FORMATS)}\n\nExamples:\n  $ rightly check\n  $ rightly check decisions/2026 --fail-on warning\n  $ rightly check --format human --format sarif=rightly.sarif\n`,
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
    "how to write down what is found; FORMAT=FILE writes a file; may be given several times",
    REPORT_FORMATS,
  ).argParser((one: string, before: string[] = []) => [...before, one]);
}
