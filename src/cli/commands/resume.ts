import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";
import type { TakeOptions } from "../walk/resume-with-answers.ts";
import type { RunResumeOptions } from "../walk/run-resume.ts";

/** `rightly resume [record]`: carries on with a draft. */
export function resumeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("resume")
    .description("carry on with a draft from where you stopped")
    .argument("[record]", "its file, its id or part of its id (default: the only draft)")
    .option(
      "--answers <file>",
      "add the answers of a form you have filled in; - reads it from a pipe",
    )
    .option("--only <part>", "ask one section only, or for-colleague for questions left to you")
    .optionsGroup(MORE_OPTIONS)
    .option("--editor <program>", "the program to write long texts in (default: your setting)")
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
