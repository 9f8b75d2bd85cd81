import type { Command } from "commander";
import type { DocumentKind } from "../work/deliver/choose-format.ts";
import { FormatOption } from "./format-option.ts";
import { MORE_OPTIONS } from "./help-screen.ts";

/** Adds `--format`. */
export function withFormats(command: Command, { formats, usual }: DocumentKind): Command {
  const description = `the format (default: from the ending of --out, or ${usual})`;
  return command.addOption(new FormatOption(description, formats));
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
    .optionsGroup(MORE_OPTIONS)
    .option("--replace", "replace a file that someone edited, or that Rightly did not make")
    .option("--dry-run", "say what would be written, and write nothing");
}
