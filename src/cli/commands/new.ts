import { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";
import type { NewOptions } from "../walk/run-new.ts";

/** `rightly new [title]`: from a title to a finished record, by questions or from an answers file. */
export function newCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("new")
    .description(
      "record a decision: answer the questions one by one, or give a form you have filled in",
    )
    .summary("record a decision, question by question")
    .argument("[title]", "what the decision is called")
    .option("--answers <file>", "a form you have filled in; - reads it from a pipe")
    .optionsGroup(MORE_OPTIONS)
    .option("--framework <id>", "the framework to use, with or without a version: id@1.0.0")
    .option("--stage <id>", "what kind of decision it is")
    .option("--from <record>", "an earlier record to start from: look at what it said again")
    .option("--name <id>", "the record's id and file name (default: the day and the title)")
    .option(
      "--set <question=words>",
      "answer one question; give it again for another one",
      (words: string, before: string[] = []) => [...before, words],
    )
    .option("--no-input", "ask nothing: write what is given, and leave the rest open")
    .option("--dry-run", "with --answers or --set: print the record, and write nothing")
    .option("--json", "with --answers or --set: print as JSON what was written")
    .option("--editor <program>", "the program to write long texts in (default: your setting)")
    .option("--as-of <date>", "the day that counts as today")
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly new "Short breaks for young adults"\n  $ rightly new --plain\n  $ rightly questions > answers.yaml\n  $ rightly new --answers answers.yaml\n  $ rightly new "A crossing" --set stage=policy --no-input\n',
    )
    .action(async (title: string | undefined, _: NewOptions, command: Command) => {
      const options = command.optsWithGlobals<NewOptions>();
      const isGiven = options.answers !== undefined || options.set !== undefined;
      // A walk is not begun where nothing may be asked.
      if (!isGiven && options.input !== false && options.json !== true) {
        const { runNew } = await import("../walk/run-new.ts");
        done(await runNew(title, options, io));
      } else {
        const { newFromAnswers } = await import("../walk/new-from-answers.ts");
        done(await newFromAnswers(title, options, io));
      }
    });
}
