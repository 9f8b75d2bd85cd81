import { Option } from "commander";
import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { MORE_OPTIONS } from "../help-screen.ts";
import { moveCommand } from "./move-command.ts";

interface CallInOptions extends MoveOptions {
  body?: string;
  because?: string;
  on?: string;
  outcome?: string;
  effectiveFrom?: string;
}

/** `rightly call-in <record>`: notes that a decision was called in, or what came of it. */
export function callInCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("call-in", "record that a decision was called in, or the outcome")
    .option("--body <id>", "the body that decided (default: the one that can be called in)")
    .option("--because <words>", "who called it in, by role, and why")
    .option("--on <date>", "the day it happened (default: today)")
    .addOption(new Option("--outcome <outcome>", "the outcome").choices(["upheld", "sent-back"]))
    .optionsGroup(MORE_OPTIONS)
    .option(
      "--effective-from <date>",
      "with upheld: the day it takes effect (default: the day of --on)",
    )
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly call-in short-breaks --because "Four members of scrutiny: the cost of travel."\n  $ rightly call-in short-breaks --outcome upheld\n',
    )
    .action(async (record: string | undefined, _: CallInOptions, command: Command) => {
      const { runMove } = await import("../life/run-move.ts");
      const { body, because, on, outcome, effectiveFrom, ...others } =
        command.optsWithGlobals<CallInOptions>();
      const flags = () => ({ body, because, on, outcome, "effective-from": effectiveFrom });
      done(await runMove("call-in", record, { ...others, flags }, io));
    });
}
