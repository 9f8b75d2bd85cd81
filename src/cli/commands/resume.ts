import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { TakeOptions } from "../walk/resume-with-answers.ts";
import type { RunResumeOptions } from "../walk/run-resume.ts";

/** `rightly resume [record]`: carries on with a draft. */
export function resumeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("resume")
    .description("carry on with a draft where you stopped")
    .argument("[record]", "its file, its id, or a part of its id (default: the only draft)")
    .option("--answers <file>", "put what a filled-in form says into the draft; - reads a pipe")
    .option("--only <part>", "ask one section only, or for-colleague: what was left for you")
    .option("--editor <program>", "what long texts are written in (default: your setting)")
    .option("--as-of <date>", "the day that counts as today")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly resume\n  $ rightly resume short-breaks\n  $ rightly resume short-breaks --only for-colleague\n",
    )
    .action(async (record: string | undefined, _: RunResumeOptions, command: Command) => {
      const options = command.optsWithGlobals<RunResumeOptions & Partial<TakeOptions>>();
      const { answers } = options;
      if (answers !== undefined) {
        const { resumeWithAnswers } = await import("../walk/resume-with-answers.ts");
        done(await resumeWithAnswers(record, { ...options, answers }, io));
        return;
      }
      const { runResume } = await import("../walk/run-resume.ts");
      done(await runResume(record, options, io));
    });
}
