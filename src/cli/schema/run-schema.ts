import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import {
  recordSchemaText,
  shippedSchemaText,
  writeSchema,
} from "../../work/schemas/schema-text.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";

export interface SchemaOptions {
  framework?: string;
  out?: string;
  dryRun?: true;
}

/** Prints or writes one schema. That of records is the one for the framework they are pinned to. */
export function runSchema(name: string, options: SchemaOptions, io: Io): ExitCode {
  if (name !== "record" && options.framework !== undefined) {
    throw new UserError(
      "--framework goes with the schema for records, and this one is the same for all",
      {
        hint: `Leave it out: rightly schema ${name}`,
      },
    );
  }
  const text =
    name === "record" ? recordSchemaText(io, options.framework) : shippedSchemaText(name);
  if (options.out === undefined || options.out === "-") {
    io.stdout.write(text);
    return EXIT.ok;
  }
  if (options.dryRun === true) {
    io.stderr.write(`Would write: ${visible(options.out)}\n`);
    return EXIT.ok;
  }
  writeSchema(io, options.out, text);
  io.stderr.write(`Schema: ${visible(options.out)}\n`);
  return EXIT.ok;
}
