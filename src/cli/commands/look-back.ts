import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { moveCommand } from "./move-command.ts";

interface LookBackOptions extends MoveOptions {
  held?: string;
  by?: string;
  learned?: string;
  share?: string;
  next?: string;
}

/** `rightly look-back <record>`: asks the tests again. */
export function lookBackCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("look-back", "ask the same tests again, and record what was learned")
    .summary("ask the same tests again, after the decision")
    .option("--held <date>", "the day it was held (default: today)")
    .option("--by <role>", "the role of the person who held it, not their name")
    .option("--learned <words>", "what went wrong and will not happen again")
    .option("--share <words>", "what went right, for others to learn from")
    .option("--next <date>", "the day by which you ask the tests again")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly look-back short-breaks\n  $ rightly look-back short-breaks --answers seen.yaml\n",
    )
    .action(async (record: string | undefined, _: LookBackOptions, command: Command) => {
      const { runMove } = await import("../life/run-move.ts");
      const { held, by, learned, share, next, ...others } =
        command.optsWithGlobals<LookBackOptions>();
      const flags = () => ({ held, by, learned, share, next });
      done(await runMove("look-back", record, { ...others, flags }, io));
    });
}
