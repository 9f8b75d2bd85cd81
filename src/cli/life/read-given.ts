import { isMapping } from "../../mapping.ts";
import { parseGivenFields, withoutBlankFields } from "../../work/moves/given-fields.ts";
import type { AskedFields, GivenForm } from "../../work/moves/given-fields.ts";
import type { GivenFields, GivenReader } from "../../work/moves/given-reader.ts";
import { refuseFaults } from "../../work/moves/read-given-fields.ts";
import type { Io } from "../io.ts";
import { readAnswers } from "../walk/read-answers.ts";
import { flagOf } from "./flag-words.ts";

/** What is given with a command. */
export interface FieldSources {
  /** An answers file; `-` is a pipe. */
  answers: string | undefined;
  flags: GivenFields;
}

/** Fields, and the comments of the file that set findings aside. */
export interface GivenWithComments extends Pick<GivenForm, "comments"> {
  given: GivenFields;
}

/**
 * What an answers file of a move says, with what the flags say laid over it. Blank values say nothing.
 * @param read Reads the fields as a walk would; left out where they are read later.
 * @throws UserError if it cannot be read, or that says everything that cannot be taken.
 */
export async function readGiven(
  { answers, flags }: FieldSources,
  asked: AskedFields,
  read: GivenReader = (given) => ({ given, faults: [] }),
  io: Io,
): Promise<GivenWithComments> {
  const form = answers === undefined ? undefined : await formIn(answers, asked, io);
  const inFile = read(form?.given ?? {}, form?.source);
  const inFlags = read(withoutBlankFields(flags), {
    wordsAt: (_, value) => String(value),
    nameOf: (field) => flagOf(field),
  });
  refuseFaults([...(form?.faults ?? []), ...inFile.faults, ...inFlags.faults]);
  return {
    given: laidOver(withoutBlankFields(inFile.given), withoutBlankFields(inFlags.given)),
    comments: form?.comments ?? [],
  };
}

async function formIn(answers: string, asked: AskedFields, io: Io): Promise<GivenForm> {
  const file = answers === "-" ? "the answers" : answers;
  return parseGivenFields(await readAnswers(answers, io), file, asked);
}

/** A flag wins over its field in the file, and leaves those beside it. */
function laidOver(under: GivenFields, over: GivenFields): GivenFields {
  const merged = Object.entries(over).map(([name, value]) => {
    const held = under[name];
    const both = isMapping(held) && isMapping(value) ? laidOver(held, value) : value;
    return [name, both] as const;
  });
  return { ...under, ...Object.fromEntries(merged) };
}
