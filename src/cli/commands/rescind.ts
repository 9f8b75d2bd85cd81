import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { moveCommand } from "./move-command.ts";

interface RescindOptions extends MoveOptions {
  body?: string;
  decider?: string;
  because?: string;
  reference?: string;
  on?: string;
}

/** `rightly rescind <record>`: notes that those who decided have cancelled it. */
export function rescindCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("rescind", "end a decision: the same as rightly end --how rescinded")
    .summary("end a decision that its body rescinded")
    .option("--body <id>", "the body that rescinds its decision")
    .option("--decider <name>", "the committee, member or post that rescinded it")
    .option("--because <words>", "why it was rescinded")
    .option("--reference <reference>", "the body's own reference")
    .option("--on <date>", "the day it was rescinded (default: today)")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly rescind short-breaks --decider Cabinet --because "The grant was withdrawn."\n',
    )
    .action(async (record: string | undefined, _: RescindOptions, command: Command) => {
      const { runMove } = await import("../life/run-move.ts");
      const { body, decider, because, reference, on, ...others } =
        command.optsWithGlobals<RescindOptions>();
      const flags = () => ({ body, decider, because, reference, on });
      done(await runMove("rescind", record, { ...others, flags }, io));
    });
}
