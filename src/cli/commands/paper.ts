import { Command } from "commander";
import { PAPER } from "../../work/deliver/documents.ts";
import type { PaperOptions } from "../../work/paper/paper-options.ts";
import { withDelivery, withFormats } from "../delivery-options.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";

/** `rightly paper <record>`: one record as a page for reading. */
export function paperCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("paper")
    .description("make the paper of one record, for people to read")
    .argument("<record>", "its file, its id or part of its id");
  withFormats(command, PAPER)
    .option(
      "--summary",
      "write only a plain summary: what was decided, and what changed because of what people said",
    )
    .optionsGroup(MORE_OPTIONS)
    .option(
      "--template <file>",
      "the Word document to fill in (default: templates/paper.docx if it exists)",
    )
    .option(
      "--members",
      "include the confidential (exempt) text, in another file; not for the public",
    )
    .option("--out <file>", "the file to write; - prints it (default: beside the record)")
    .option("--stdout", "print it and write nothing; the same as --out -");
  return withDelivery(command)
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly paper short-breaks\n  $ rightly paper short-breaks --out for-the-board.html\n  $ rightly paper short-breaks --format docx\n  $ rightly paper short-breaks --summary\n  $ rightly paper short-breaks --stdout\n  $ rightly paper short-breaks --members\n",
    )
    .action(async (name: string, options: PaperOptions) => {
      const { runPaper } = await import("../paper/run-paper.ts");
      done(await runPaper(name, options, io));
    });
}
