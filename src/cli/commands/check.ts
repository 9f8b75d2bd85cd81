import { Command, Option } from "commander";
import type { ExitCode } from "../../errors.ts";
import type { Io } from "../io.ts";
import type { CheckCommandOptions } from "../run-check.ts";

/** `rightly check [paths…]`: what is wrong in records, frameworks and configuration, line by line. */
export function checkCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("check")
    .description("check records, frameworks and configuration")
    .argument("[paths...]", "records or folders to check (default: the whole repository)")
    .addOption(
      new Option("--format <format>", "how to print what is found")
        .choices(["human", "json", "concise"])
        .default("human"),
    )
    .option("--json", "the same as --format json")
    .addOption(
      new Option("--fail-on <severity>", "the least severity that makes the exit code 1")
        .choices(["error", "warning"])
        .default("error"),
    )
    .option("--as-of <date>", "check as if today were this day")
    .option("--baseline <file>", "leave out the findings this file holds")
    .option("--no-baseline", "leave out none, whatever rightly.yaml says")
    .option("--write-baseline [file]", "write the findings there are now to a baseline")
    .option("--prune-baseline [file]", "take out of a baseline what is no longer found")
    .option("--quiet", "print what is found and nothing else")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly check\n  $ rightly check decisions/2026 --fail-on warning\n",
    )
    .action(async (paths: string[], options: CheckCommandOptions) => {
      const { runCheck } = await import("../run-check.ts");
      done(await runCheck(paths, options, io));
    });
}
