import { join, resolve } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { schemaFor } from "../../record/schema-for.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readText, readTextIfThere } from "../../repository/read.ts";
import { shippedFolder } from "../../repository/shipped.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { visible } from "../../yaml/quote.ts";
import type { SCHEMA_NAMES } from "../commands/schema.ts";
import type { Io } from "../io.ts";
import { namedFramework } from "../../work/named-framework.ts";

export interface SchemaOptions {
  framework?: string;
  out?: string;
  dryRun?: true;
}

type Name = (typeof SCHEMA_NAMES)[number];

/** Prints or writes one schema. That of records is the one for the framework they are pinned to. */
export function runSchema(name: Name, options: SchemaOptions, io: Io): ExitCode {
  if (name !== "record" && options.framework !== undefined) {
    throw new UserError(
      "--framework goes with the schema for records, and this one is the same for all",
      {
        hint: `Leave it out: rightly schema ${name}`,
      },
    );
  }
  const text = name === "record" ? recordSchema(options, io) : shippedSchema(name);
  if (options.out === undefined || options.out === "-") {
    io.stdout.write(text);
    return EXIT.ok;
  }
  if (options.dryRun === true) {
    io.stderr.write(`Would write: ${visible(options.out)}\n`);
    return EXIT.ok;
  }
  const path = resolve(io.cwd, options.out);
  const before = readTextIfThere(path);
  writeFileSafely(path, text, { expected: before ?? null });
  io.stderr.write(`Schema: ${visible(options.out)}\n`);
  return EXIT.ok;
}

function recordSchema(options: SchemaOptions, io: Io): string {
  const configuration = readConfiguration(io.cwd);
  const framework = namedFramework(configuration, options.framework);
  const places = configuration.places.map(({ id, name }) => ({ id, label: name }));
  return `${JSON.stringify(schemaFor(framework, { places }), null, 2)}\n`;
}

function shippedSchema(name: Exclude<Name, "record">): string {
  return readText(join(shippedFolder("schema"), `${name}.schema.json`));
}
