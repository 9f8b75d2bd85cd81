import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { moveCommand } from "./move-command.ts";

interface EndOptions extends MoveOptions {
  how?: string;
  body?: string;
  by?: string;
  because?: string;
  reference?: string;
  on?: string;
}

/** `rightly end <record>`: notes that a decision came to an end with nothing in its place. */
export function endCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand(
    "end",
    "end a decision: the body took it back (rescinded), a court set it aside (quashed) or its time ran out (lapsed)",
  )
    .summary("end a decision")
    .option("--how <how>", "how it ended: rescinded, quashed or lapsed")
    .option("--body <id>", "the body whose decision ended")
    .option("--by <name>", "the committee or the court that ended it")
    .option("--because <words>", "why it ended")
    .option("--reference <reference>", "the reference of the end")
    .option("--on <date>", "the day it ended (default: today)")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly end short-breaks --how quashed --by "High Court"\n',
    )
    .action(async (record: string | undefined, _: EndOptions, command: Command) => {
      const { runMove } = await import("../life/run-move.ts");
      const { how, body, by, because, reference, on, ...others } =
        command.optsWithGlobals<EndOptions>();
      const flags = () => ({ how, body, by, because, reference, on });
      done(await runMove("end", record, { ...others, flags }, io));
    });
}
