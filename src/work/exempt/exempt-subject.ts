import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import { textFields } from "../../record/text-fields.ts";
import type { TextField } from "../../record/text-fields.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readExemptFile } from "../../repository/exempt-file.ts";
import type { ReadExemptFile } from "../../repository/exempt-file.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { pathFrom } from "../../repository/read.ts";
import { openRecordFile } from "../record-file.ts";
import type { RecordFile } from "../record-file.ts";
import type { Workplace } from "../workplace.ts";

/** A record, the file of exempt text that belongs to it, and the texts that can be moved. */
export interface ExemptSubject extends RecordFile {
  fields: readonly TextField[];
  exemptFile: ReadExemptFile;
  /** The file of exempt text as the person would type it. */
  exemptName: string;
  configuration: Configuration;
}

/** @throws UserError if the record, its framework or its file of exempt text cannot be used. */
export function openExemptSubject(name: string, at: Workplace): ExemptSubject {
  const file = openRecordFile(name, at);
  const { record } = file;
  const configuration = readConfiguration(dirname(file.path));
  const { id, version } = record.framework;
  const { framework } = findFramework(configuration, id, version);
  const exemptFile = readExemptFile(file.path, at.cwd);
  const exemptName = pathFrom(at.cwd, exemptFile.path);
  if (exemptFile.file !== undefined && exemptFile.file.record !== record.id) {
    throw new UserError(`${exemptName} belongs to another record: ${exemptFile.file.record}`, {
      hint: "The id in it and the id in the record must be the same. Mend the wrong one.",
    });
  }
  const fields = textFields(record, framework);
  return { ...file, fields, exemptFile, exemptName, configuration };
}
