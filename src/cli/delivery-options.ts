import type { Command } from "commander";
import { Option } from "commander";
import type { DocumentKind } from "../work/deliver/choose-format.ts";

/** `--format`, with the document whose formats it takes. */
export class FormatOption extends Option {
  readonly document: DocumentKind;

  constructor(document: DocumentKind) {
    const { formats, usual } = document;
    super("--format <format>", `how to write it (default: what --out ends in, else ${usual})`);
    this.document = document;
    // Names alone: other names of a format are taken too, so the command itself refuses what there is not.
    this.argChoices = formats.map(({ name }) => name);
  }
}

/** Adds `--format`, and what each format is to the end of the help. */
export function withFormats(command: Command, document: DocumentKind): Command {
  const { formats } = document;
  const width = Math.max(...formats.map(({ name }) => name.length));
  const lines = formats.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return command
    .addOption(new FormatOption(document))
    .addHelpText("after", `\nFormats:\n${lines.join("\n")}`);
}

/** Adds what every command understands that makes a file which is kept and goes stale. */
export function withDelivery(command: Command): Command {
  return withWriting(
    command.option("--check", "write nothing; exit 1 if the file is missing or out of date"),
  );
}

/** Adds what every command understands that makes a file. */
export function withWriting(command: Command): Command {
  return command
    .option("--replace", "write over a file that was edited by hand, or that Rightly did not make")
    .option("--dry-run", "say what would be written, and write nothing");
}
