import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { moveCommand, several } from "./move-command.ts";

interface SupersedeOptions extends MoveOptions {
  by?: string;
  part?: string[];
  because?: string;
}

/** `rightly supersede <record> --by <newer>`: links both records. */
export function supersedeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("supersede", "replace a decision: link it to the newer one, in both records")
    .summary("link a decision to the one that replaces it")
    .option("--by <record>", "the newer record: its file, its id or part of its id")
    .option(
      "--part <letter>",
      "the letter of a part of its resolution that is replaced; give it once for each",
      several,
    )
    .option("--because <words>", "why it was replaced")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly supersede 2026-11-23-short-breaks --by 2028-01-10-short-breaks-again\n",
    )
    .action(async (record: string | undefined, _: SupersedeOptions, command: Command) => {
      const { runSupersede } = await import("../life/run-supersede.ts");
      const { by, part, because, ...others } = command.optsWithGlobals<SupersedeOptions>();
      const flags = () => ({ by, parts: part, because });
      done(await runSupersede(record, { ...others, flags }, io));
    });
}
