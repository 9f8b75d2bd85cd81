import { EXIT, UserError } from "../errors.ts";
import type { Filled } from "../publish/word/fill-template.ts";
import { LARGEST_DOCUMENT } from "../repository/word-template.ts";
import { readBytes, pathFrom } from "../repository/read.ts";
import { visible } from "../yaml/quote.ts";
import type { Io } from "./io.ts";

/**
 * A Word document from a template. Every fault of the template is said with its place.
 * @param file Path of the template.
 * @throws UserError if the template cannot be filled in.
 */
export function filledDocument(
  file: string,
  tagNames: readonly string[],
  fill: (template: Uint8Array) => Filled,
  io: Io,
): Uint8Array {
  const made = fill(readBytes(file, LARGEST_DOCUMENT));
  if ("document" in made) return made.document;
  const name = visible(pathFrom(io.cwd, file));
  for (const { place, says } of made.faults) {
    io.stderr.write(`${name}: ${place}: ${visible(says)}\n`);
  }
  throw new UserError(`the template ${name} cannot be filled in`, {
    hint: `Put right in Word what is named above. The tags there are: ${tagNames.join(", ")}.`,
    exitCode: EXIT.usage,
  });
}
