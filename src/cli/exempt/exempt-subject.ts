import { dirname } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { Framework } from "../../framework/model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import { textFields } from "../../record/text-fields.ts";
import type { TextField } from "../../record/text-fields.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readExemptFile } from "../../repository/exempt-file.ts";
import type { ReadExemptFile } from "../../repository/exempt-file.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { readText, pathFrom } from "../../repository/read.ts";
import type { YamlText } from "../../yaml/parse.ts";
import { findRecord } from "../../work/find-record.ts";
import type { Io } from "../io.ts";

/** A record, the file of exempt text beside it, and the texts that can be moved. */
export interface ExemptSubject {
  /** Absolute. */
  path: string;
  /** As the person would type it. */
  shown: string;
  /** Text of the record as it was read. */
  text: string;
  yaml: YamlText;
  record: DecisionRecord;
  framework: Framework;
  fields: readonly TextField[];
  /** The file beside it. */
  beside: ReadExemptFile;
  configuration: Configuration;
}

/** @throws UserError if the record, its framework or the file beside it cannot be used. */
export function openSubject(name: string, io: Io): ExemptSubject {
  const path = findRecord(readConfiguration(io.cwd), name, io.cwd);
  const text = readText(path);
  const { record, yaml, faults } = parseRecord(text);
  const shown = pathFrom(io.cwd, path);
  if (record === undefined) {
    const { line, column } = faults[0]!.place;
    throw new UserError(`${shown}:${line}:${column}: ${faults[0]!.message}`, {
      hint: faults[0]!.fix,
      exitCode: EXIT.failure,
    });
  }
  const configuration = readConfiguration(dirname(path));
  const { id, version } = record.framework;
  const { framework } = findFramework(configuration, id, version);
  const beside = readExemptFile(path, io.cwd);
  if (beside.file !== undefined && beside.file.record !== record.id) {
    throw new UserError(
      `${pathFrom(io.cwd, beside.path)} belongs to another record: ${beside.file.record}`,
      { hint: "The id in it and the id in the record must be the same. Mend the wrong one." },
    );
  }
  const fields = textFields(record, framework);
  return { path, shown, text, yaml, record, framework, fields, beside, configuration };
}
