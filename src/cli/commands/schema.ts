import { Argument, Command } from "commander";
import type { SchemaOptions } from "../../work/schemas/write-schema.ts";
import { withWriting } from "../delivery-options.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

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
  const command = new Command("schema")
    .description("print a JSON Schema, for editors and other programs")
    .addArgument(new Argument("[name]", "the kind of file").choices(SCHEMA_NAMES).default("record"))
    .option("--framework <id>", "for records and answers of this framework: id or id@1.0.0")
    .option("--out <file>", "the file to write (default: print it)");
  return withWriting(command)
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly schema --out .rightly/decision-record.schema.json\n  $ rightly schema findings\n",
    )
    .action(async (name: (typeof SCHEMA_NAMES)[number], options: SchemaOptions) => {
      const { runSchema } = await import("../schema/run-schema.ts");
      done(await runSchema(name, options, io));
    });
}
