import { Command } from "commander";
import type { ExitCode } from "../../errors.ts";
import type { Io } from "../io.ts";
import type { ResumeOptions } from "../walk/resume-walk.ts";

/** `rightly resume [record]`: carries on with a draft. */
export function resumeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("resume")
    .description("carry on with a draft where you stopped")
    .argument("[record]", "its file, its id, or a part of its id (default: the only draft)")
    .option("--only <part>", "ask one section only, or for-colleague: what was left for you")
    .option("--editor <program>", "what long texts are written in (default: your setting)")
    .option("--as-of <date>", "the day that counts as today")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly resume\n  $ rightly resume short-breaks\n  $ rightly resume short-breaks --only for-colleague\n",
    )
    .action(async (record: string | undefined, _: ResumeOptions, command: Command) => {
      const { resumeWalk } = await import("../walk/resume-walk.ts");
      done(await resumeWalk(record, command.optsWithGlobals<ResumeOptions>(), io));
    });
}
