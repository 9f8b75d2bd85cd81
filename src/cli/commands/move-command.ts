import { Command } from "commander";

/** A command that moves one record on, with what all of them can be told. */
export function moveCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument(
      "[record]",
      "its file, its id, or a part of its id that no other has (default: the only one that can be meant)",
    )
    .option("--answers <file>", "what the step needs, in YAML; - reads it from a pipe")
    .option("--as-of <date>", "the day that counts as today")
    .option("--dry-run", "say what would be done, and write nothing")
    .option("--json", "say what was done as data, and ask nothing");
}

/** Takes an option that may be given more than once. */
export function several(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}
