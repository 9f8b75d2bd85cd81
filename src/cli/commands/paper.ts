import { Command } from "commander";
import { PAPER } from "../../work/deliver/documents.ts";
import type { PaperOptions } from "../../work/paper/paper-options.ts";
import { withDelivery, withFormats } from "../delivery-options.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

/** `rightly paper <record>`: one record as a page for reading. */
export function paperCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("paper")
    .description("make the paper of one record: what was decided and why, for reading")
    .argument("<record>", "its file, its id, or a part of its id that no other record has");
  withFormats(command, PAPER)
    .option(
      "--summary",
      "only a plain summary: what was decided, and what became of what people said",
    )
    .option(
      "--template <file>",
      "a Word document to fill in (default: templates/paper.docx if there)",
    )
    .option("--members", "with the exempt text in it: not for the public, and under another name")
    .option("--out <file>", "where to write it; - prints it (default: beside the record)")
    .option("--stdout", "print it and write nothing: the same as --out -");
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
