import { writeSchema } from "../../work/schemas/write-schema.ts";
import type { SchemaOptions } from "../../work/schemas/write-schema.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { sayDelivered } from "../say-delivered.ts";

/** Prints or writes one schema, and says what became of it. */
export async function runSchema(name: string, options: SchemaOptions, io: Io): Promise<ExitCode> {
  const delivered = await writeSchema(io, name, options);
  return sayDelivered(delivered, { label: "Schema", stream: "stderr" }, io);
}
