import { parseGivenFields, withoutBlankFields } from "../../work/moves/given-fields.ts";
import type { GivenFields } from "../../work/moves/given-fields.ts";
import type { Io } from "../io.ts";
import { readAnswers } from "../walk/read-answers.ts";

/**
 * What an answers file of a move says, with what the flags say laid over it. Blank values say nothing.
 * @param fields Those such a file may have.
 * @throws UserError if it cannot be read or has a field that means nothing here.
 */
export async function readGiven(
  answers: string | undefined,
  flags: GivenFields,
  fields: readonly string[],
  io: Io,
): Promise<GivenFields> {
  const file = answers === "-" ? "the answers" : (answers ?? "");
  const inFile =
    answers === undefined ? {} : parseGivenFields(await readAnswers(answers, io), file, fields);
  return withoutBlankFields({ ...inFile, ...withoutBlankFields(flags) });
}
