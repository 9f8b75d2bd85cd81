import { UserError } from "../../errors.ts";
import { textFields } from "../../record/text-fields.ts";
import type { TextField } from "../../record/text-fields.ts";
import { readExemptFile } from "../../repository/exempt-file.ts";
import type { ReadExemptFile } from "../../repository/exempt-file.ts";
import { pathFrom } from "../../repository/read.ts";
import { openMoveSubject } from "../moves/move-subject.ts";
import type { MoveSubject } from "../moves/move-subject.ts";
import type { Workplace } from "../workplace.ts";

/** A record, the file of exempt text that belongs to it, and the texts that can be moved. */
export interface ExemptSubject extends MoveSubject {
  fields: readonly TextField[];
  exemptFile: ReadExemptFile;
  /** The file of exempt text as the person would type it. */
  exemptName: string;
  /** Told of the record's new text before it is written. */
  writing?: ((text: string) => void) | undefined;
}

/** @throws UserError if the record, its framework or its file of exempt text cannot be used. */
export function openExemptSubject(name: string, at: Workplace): ExemptSubject {
  const file = openMoveSubject(name, at);
  const { record } = file;
  const exemptFile = readExemptFile(file.path, at.cwd);
  const exemptName = pathFrom(at.cwd, exemptFile.path);
  if (exemptFile.file !== undefined && exemptFile.file.record !== record.id) {
    throw new UserError(`${exemptName} belongs to another record: ${exemptFile.file.record}`, {
      hint: "The id in it and the id in the record must be the same. Mend the wrong one.",
    });
  }
  const fields = textFields(record, file.life.framework);
  return { ...file, fields, exemptFile, exemptName };
}
