import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { moveCommand, several } from "./move-command.ts";

interface ProposeOptions extends MoveOptions {
  to?: string[];
  note?: string;
  attest?: string[];
}

/** `rightly propose <record>`: puts a complete record to those who must decide. */
export function proposeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand(
    "propose",
    "mark a complete record as put forward to the bodies that must decide; it sends nothing",
  )
    .summary("put a record forward to those who must decide")
    .option("--to <body>", "the id of a body that must decide; give it once for each", several)
    .option("--note <words>", "a note for the history")
    .option(
      "--attest <statement>",
      "a statement the author confirms, by its id in the framework",
      several,
    )
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly propose short-breaks\n  $ rightly propose short-breaks --to eastmere-county-council --to eastmere-icb\n",
    )
    .action(async (record: string | undefined, _: ProposeOptions, command: Command) => {
      const { runMove } = await import("../life/run-move.ts");
      const { to, note, attest, ...others } = command.optsWithGlobals<ProposeOptions>();
      const flags = () => ({ to, note, attest });
      done(await runMove("propose", record, { ...others, flags }, io));
    });
}
