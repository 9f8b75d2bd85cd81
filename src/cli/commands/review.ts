import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { moveCommand, several } from "./move-command.ts";

interface ReviewOptions extends MoveOptions {
  role?: string;
  verdict?: string;
  note?: string;
  on?: string;
  attest?: string[];
}

/** `rightly review <record>`: notes what someone found who read it. */
export function reviewCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("review", "record a reviewer's verdict")
    .option("--role <role>", "the role of the person who read it, not their name")
    .option("--verdict <verdict>", "acceptable, changes-needed or not-acceptable")
    .option("--note <words>", "what they said")
    .option("--on <date>", "the day they read it (default: today)")
    .option("--attest <statement>", "a statement they confirm, by its id in the framework", several)
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly review short-breaks --role "Principal educational psychologist" --verdict acceptable\n',
    )
    .action(async (record: string | undefined, _: ReviewOptions, command: Command) => {
      const { runMove } = await import("../life/run-move.ts");
      const { role, verdict, note, on, attest, ...others } =
        command.optsWithGlobals<ReviewOptions>();
      const flags = () => ({ role, verdict, note, on, attest });
      done(await runMove("review", record, { ...others, flags }, io));
    });
}
