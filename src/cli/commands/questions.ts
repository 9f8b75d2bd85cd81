import { Command } from "commander";
import type { QuestionsOptions } from "../../work/questions/write-questions.ts";
import { withWriting } from "../delivery-options.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";

/** `rightly questions [record]`: a blank form to fill in, or what a record answers. */
export function questionsCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("questions")
    .description("print all questions as a form to fill in, or show how a record answers them")
    .summary("print all questions as a form to fill in")
    .argument("[record]", "its file, its id or part of its id")
    .option("--form", "with a record: print the form with its answers, to change and take back")
    .optionsGroup(MORE_OPTIONS)
    .option("--framework <id>", "the framework to use, with or without a version: id@1.0.0")
    .option("--out <file>", "the file to write (default: print it)");
  return withWriting(command)
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly questions > answers.yaml\n  $ rightly questions short-breaks\n  $ rightly questions short-breaks --form > answers.yaml\n",
    )
    .action(async (record: string | undefined, options: QuestionsOptions) => {
      const { runQuestions } = await import("../walk/run-questions.ts");
      done(await runQuestions(record, options, io));
    });
}
