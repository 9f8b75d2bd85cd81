import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { moveCommand } from "./move-command.ts";

interface WithdrawOptions extends MoveOptions {
  because?: string;
  redraft?: true;
}

/** `rightly withdraw <record>`: takes a record back before it is decided. */
export function withdrawCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("withdraw", "take back a record before it is decided")
    .option("--because <words>", "why it is taken back")
    .option("--redraft", "make it a draft again, so that you can change it")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly withdraw short-breaks --because "The grant was not renewed."\n  $ rightly withdraw short-breaks --redraft --because "A third option came up."\n',
    )
    .action(async (record: string | undefined, _: WithdrawOptions, command: Command) => {
      const { runMove } = await import("../life/run-move.ts");
      const { because, redraft, ...others } = command.optsWithGlobals<WithdrawOptions>();
      const flags = () => ({ because });
      const move = redraft === true ? "redraft" : "withdraw";
      done(await runMove(move, record, { ...others, flags }, io));
    });
}
