import { Command, Option } from "commander";
import type { ExitCode } from "../../errors.ts";
import type { Io } from "../io.ts";
import type { PaperOptions } from "../paper/paper-options.ts";

/** `rightly paper <record>`: one record as a page for reading. */
export function paperCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("paper")
    .description("make the paper of one record: what was decided and why, for reading")
    .argument("<record>", "its file, its id, or a part of its id that no other record has")
    .addOption(
      new Option("--format <format>", "what kind of file")
        .choices(["markdown", "html", "word"])
        .default("markdown"),
    )
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
    .option("--stdout", "print it and write nothing: the same as --out -")
    .option("--check", "write nothing; exit 1 if the paper is missing or no longer says the same")
    .option("--replace", "write over a paper that was changed by hand")
    .option("--dry-run", "say what would be written, and write nothing")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly paper short-breaks\n  $ rightly paper short-breaks --format html --out for-the-board.html\n  $ rightly paper short-breaks --format word\n  $ rightly paper short-breaks --summary\n  $ rightly paper short-breaks --stdout\n  $ rightly paper short-breaks --members\n",
    )
    .action(async (name: string, options: PaperOptions) => {
      const { runPaper } = await import("../paper/run-paper.ts");
      done(await runPaper(name, options, io));
    });
}
