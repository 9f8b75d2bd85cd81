import { Argument, Command } from "commander";
import type { ExitCode } from "../../errors.ts";
import type { Io } from "../io.ts";
import type { SchemaOptions } from "../schema/run-schema.ts";

export const SCHEMA_NAMES = [
  "record",
  "framework",
  "configuration",
  "answers",
  "findings",
  "log",
  "coverage",
] as const;

/** `rightly schema [name]`: a JSON Schema, for editors and other programs. */
export function schemaCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("schema")
    .description("print a JSON Schema, for editors and other programs")
    .addArgument(new Argument("[name]", "which").choices(SCHEMA_NAMES).default("record"))
    .option(
      "--framework <id>",
      "for records of this framework, with a version if need be: id@1.0.0",
    )
    .option("--out <file>", "write it to a file")
    .option("--dry-run", "with --out: say what would be written, and write nothing")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly schema --out .rightly/decision-record.schema.json\n  $ rightly schema findings\n",
    )
    .action(async (name: (typeof SCHEMA_NAMES)[number], options: SchemaOptions) => {
      const { runSchema } = await import("../schema/run-schema.ts");
      done(runSchema(name, options, io));
    });
}
