import { UserError } from "../errors.ts";
import { minePath } from "../record/files.ts";
import { ConflictError } from "./conflict.ts";
import type { FileSystem } from "./file-system.ts";
import { writeFileSafely } from "./write.ts";
import type { WriteResult } from "./write.ts";

/** Someone changed a record meanwhile: theirs stays where it is, and ours is kept beside it. */
export class KeptMine extends UserError {
  /** Absolute path of ours. */
  readonly mine: string;
  /** What became of theirs. */
  readonly conflict: ConflictError["conflict"];

  constructor({ message, path, conflict }: ConflictError, mine: string) {
    const theirs = conflict === "gone" ? "It was removed" : `Theirs: ${path}`;
    super(message, {
      hint: `Run the same command again: it works on the record as it is now. ${theirs}. Yours: ${mine}`,
      kind: "failure",
    });
    this.mine = mine;
    this.conflict = conflict;
  }
}

/**
 * Replaces the text of a record that was read with the new one.
 * @throws KeptMine if someone changed it meanwhile; the new text is in the file it names.
 * @throws UserError as `writeFileSafely`.
 */
export function saveRecord(
  path: string,
  text: string,
  { expected, ...options }: { expected: string; disk?: FileSystem },
): WriteResult {
  try {
    return writeFileSafely(path, text, { expected, ...options });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new KeptMine(error, keepMine(path, text));
  }
}

/**
 * Writes a version that lost to another beside it, under a name that no list of records takes for a
 * record.
 * @returns The name.
 * @throws UserError of the kind "failure" if it cannot be written.
 */
export function keepMine(path: string, text: string): string {
  for (let number = 1; ; number += 1) {
    const mine = minePath(path, number);
    try {
      writeFileSafely(mine, text, { expected: null });
      return mine;
    } catch (error) {
      if (!(error instanceof ConflictError) || number > MOST_KEPT) throw error;
    }
  }
}

/** Versions of one record that are kept. */
const MOST_KEPT = 10_000;
