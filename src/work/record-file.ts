import { basename } from "node:path";
import { UserError } from "../errors.ts";
import { confidentialKind, isExemptText } from "../record/confidential-names.ts";
import type { Fault } from "../finding.ts";
import { hideExempt } from "../record/hide-exempt.ts";
import type { DecisionRecord } from "../record/model.ts";
import { parseRecord } from "../record/parse.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { readText, pathFrom } from "../repository/read.ts";
import type { YamlText } from "../yaml/parse.ts";
import { findRecord } from "./find-record.ts";
import { finishInterrupted } from "./finish-interrupted.ts";
import type { Workplace } from "./workplace.ts";

/** A record as it was read. */
export interface RecordFile {
  /** Absolute. */
  path: string;
  /** As the person would type it. */
  file: string;
  text: string;
  yaml: YamlText;
  record: DecisionRecord;
  /** What is wrong with its shape, though it can be worked with. */
  faults: readonly Fault[];
}

/**
 * Finds a record that will be changed and reads it, once what a command was stopped in is finished.
 * @param name Its file, its id, or a part of its id that no other has.
 * @throws UserError if there is none or several, or it cannot be read.
 */
export function openRecordFile(name: string, at: Workplace): RecordFile {
  const { cwd } = at;
  const path = findRecord(readConfiguration(cwd), name, cwd);
  finishInterrupted(path, at);
  return readRecordFile(path, cwd);
}

/**
 * Reads a record.
 * @param from Folder that the file is named from.
 * @param text What it says, if that is known already.
 * @throws UserError of the kind "failure" that names file, line and column if it cannot be read.
 */
export function readRecordFile(path: string, from: string, text = readText(path)): RecordFile {
  const file = pathFrom(from, path);
  const { record, yaml, faults } = parseRecord(text);
  if (record !== undefined) return { path, file, text, yaml, record, faults };
  if (confidentialKind(basename(path)) !== undefined || isExemptText(text)) {
    throw new UserError(
      `${file} is a file of confidential (exempt) text, or a copy of one, and not a record`,
      {
        hint: "It is not shown. Keep it where only those may look who may read it.",
        kind: "failure",
      },
    );
  }
  const [first] = hideExempt(faults, text);
  if (first === undefined) throw new Error("a record without a fault that cannot be used");
  const { line, column } = first.place;
  throw new UserError(`${file}:${line}:${column}: ${first.message}`, {
    hint: first.fix,
    kind: "failure",
  });
}
