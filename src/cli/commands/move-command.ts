import { Command } from "commander";
import { MORE_OPTIONS } from "../help-screen.ts";

/** A command that moves one record on, with what all of them can be told. */
export function moveCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument("[record]", "its file, its id or part of its id (default: the only one it can be)")
    .option("--answers <file>", "a file with the answers, in YAML; - reads it from a pipe")
    .optionsGroup(MORE_OPTIONS)
    .option("--as-of <date>", "the day that counts as today")
    .option("--dry-run", "say what would be done, and write nothing")
    .option("--json", "print as JSON what was done, and ask nothing")
    .optionsGroup("Options:");
}

/** Takes an option that may be given more than once. */
export function several(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}
