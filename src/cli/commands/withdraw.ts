import type { Command } from "commander";
import type { ExitCode } from "../../errors.ts";
import type { Io } from "../io.ts";
import type { WithdrawOptions } from "../life/run-withdraw.ts";
import { moveCommand } from "./move-command.ts";

/** `rightly withdraw <record>`: takes a record back before it is decided. */
export function withdrawCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("withdraw", "take a record back before it is decided")
    .option("--because <words>", "why it is taken back")
    .option("--redraft", "make a draft of it again, to be written further")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly withdraw short-breaks --because "The grant was not renewed."\n  $ rightly withdraw short-breaks --redraft --because "A third option came up."\n',
    )
    .action(async (record: string, _: WithdrawOptions, command: Command) => {
      const { runWithdraw } = await import("../life/run-withdraw.ts");
      done(await runWithdraw(record, command.optsWithGlobals<WithdrawOptions>(), io));
    });
}
