import type { Command } from "commander";
import type { DocumentKind } from "../work/deliver/choose-format.ts";
import { formatLines, FormatOption } from "./format-option.ts";

/** Adds `--format`, and what each format is to the end of the help. */
export function withFormats(command: Command, { formats, usual }: DocumentKind): Command {
  const description = `how to write it (default: what --out ends in, else ${usual})`;
  return command
    .addOption(new FormatOption(description, formats))
    .addHelpText("after", `\n${formatLines(formats)}`);
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
