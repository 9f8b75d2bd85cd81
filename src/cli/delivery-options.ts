import type { Command } from "commander";
import { Option } from "commander";

/** What help and completion say of a format. */
export interface NamedFormat {
  name: string;
  /** Half a line. */
  about: string;
}

/** `--format`, with the formats of its command for help and completion. */
export class FormatOption extends Option {
  readonly formats: readonly NamedFormat[];

  /** @param usual What is used if nothing says a format. */
  constructor(formats: readonly NamedFormat[], usual: string) {
    super("--format <format>", `how to write it (default: what --out ends in, else ${usual})`);
    this.formats = formats;
    // Names alone: other names of a format are taken too, so the command itself refuses what there is not.
    this.argChoices = formats.map(({ name }) => name);
  }
}

/** Adds `--format`, and what each format is to the end of the help. */
export function withFormats(
  command: Command,
  { formats, usual }: { formats: readonly NamedFormat[]; usual: string },
): Command {
  const width = Math.max(...formats.map(({ name }) => name.length));
  const lines = formats.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return command
    .addOption(new FormatOption(formats, usual))
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
