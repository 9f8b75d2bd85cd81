import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { moveCommand } from "./move-command.ts";

interface CorrectOptions extends MoveOptions {
  is?: string;
  because?: string;
}

/** `rightly correct <record> [field]`: a dated correction of what was confirmed. */
export function correctCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("correct", "correct a decided record, and keep the old words")
    .argument(
      "[field]",
      "which field, such as decisions.0.reference; if you leave it out, Rightly asks",
    )
    .option("--is <words>", "what it should say")
    .option("--because <words>", "why you correct it")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly correct short-breaks decisions.0.reference --is FP/030/02/26 --because "A slip in the year."\n',
    )
    .action(
      async (
        record: string | undefined,
        field: string | undefined,
        _: CorrectOptions,
        command: Command,
      ) => {
        const { runMove } = await import("../life/run-move.ts");
        const { is, because, ...others } = command.optsWithGlobals<CorrectOptions>();
        const flags = () => ({ field, is, because });
        done(await runMove("correct", record, { ...others, flags }, io));
      },
    );
}
