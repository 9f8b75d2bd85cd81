import { Command } from "commander";
import type { QuestionsOptions } from "../../work/questions/write-questions.ts";
import { withWriting } from "../delivery-options.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

/** `rightly questions [record]`: a blank form to fill in, or what a record answers. */
export function questionsCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("questions")
    .description("print a blank form of all questions, or those of a record with its answers")
    .argument("[record]", "its file, its id, or a part of its id")
    .option("--form", "with a record: the form with its answers in it, to change and take back")
    .option("--framework <id>", "which framework, with a version if need be: id@1.0.0")
    .option("--out <file>", "where to write it; - prints it, as without --out");
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
