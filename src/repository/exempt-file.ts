import { UserError } from "../errors.ts";
import { parseExemptFile } from "../record/exempt-file.ts";
import type { ExemptFile } from "../record/exempt-file.ts";
import { exemptPath } from "../record/files.ts";
import { readTextIfThere, pathFrom } from "./read.ts";

/** Permission bits of what is not for everyone: a shared disk is not a private place by itself. */
export const OWNER_ONLY = 0o600;

export interface ReadExemptFile {
  path: string;
  /** Text of the file; `undefined` if there is none. */
  text: string | undefined;
  file: ExemptFile | undefined;
}

/**
 * The exempt text beside a record.
 * @param from Folder that the file is named from in messages.
 * @throws UserError that names file and line, and quotes nothing, if it cannot be used.
 */
export function readExemptFile(recordPath: string, from: string): ReadExemptFile {
  const path = exemptPath(recordPath);
  const text = readTextIfThere(path);
  if (text === undefined) return { path, text, file: undefined };
  const { file, faults } = parseExemptFile(text);
  const [first] = faults;
  if (first === undefined) return { path, text, file };
  const { line, column } = first.place;
  throw new UserError(`${pathFrom(from, path)}:${line}:${column}: ${first.message}`, {
    hint: "Mend that line. It is not shown here, for it may hold what is not public.",
  });
}
