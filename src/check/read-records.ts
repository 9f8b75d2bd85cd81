import { basename } from "node:path";
import { UserError } from "../errors.ts";
import { START } from "../finding.ts";
import type { Fault } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import { paperState } from "../record/paper-stamp.ts";
import type { PaperState } from "../record/paper-stamp.ts";
import { parseRecord } from "../record/parse.ts";
import type { ParsedRecord } from "../record/parse.ts";
import { readText, readTextIfThere, shownPath } from "../repository/read.ts";
import { paperOf } from "../rules/run.ts";
import { FILE_RULES } from "../yaml/faults.ts";

/** A record file and what could be read of it. */
export interface ReadRecord {
  /** Absolute. */
  path: string;
  /** As the person would type it. */
  file: string;
  /** File name without ending. */
  name: string;
  /** `undefined` when the file could not be opened, which `faults` says. */
  parsed: ParsedRecord | undefined;
  /** Of reading and of shape. */
  faults: Fault[];
  /** How the paper beside it stands to it, if there is one. */
  paper: PaperState | undefined;
}

/**
 * Reads record files. One that cannot be read is a fault of that file: the others are still read.
 * @param typed A text that takes the place of what a file holds, or of a file that is not there yet.
 */
export function readRecords(
  cwd: string,
  paths: readonly string[],
  typed?: { path: string; text: string },
): ReadRecord[] {
  return paths.map((path) => {
    const file = shownPath(cwd, path);
    const name = basename(path, ".yaml");
    try {
      const parsed = parseRecord(path === typed?.path ? typed.text : readText(path));
      const paper = paperBeside(path, parsed.record);
      return { path, file, name, parsed, faults: parsed.faults, paper };
    } catch (error) {
      const faults = [unreadable(error, path, file)];
      return { path, file, name, parsed: undefined, faults, paper: undefined };
    }
  });
}

function paperBeside(path: string, record: DecisionRecord | undefined): PaperState | undefined {
  const text = readTextIfThere(paperOf(path));
  return text === undefined ? undefined : paperState(text, record);
}

/** What kept a file from being read, as a fault of it. */
export function unreadable(error: unknown, path: string, file: string): Fault {
  if (!(error instanceof UserError)) throw error;
  const [rule] = FILE_RULES;
  const { id, severity, why, fix } = rule;
  const message = error.message.replaceAll(path, file);
  return { rule: id, severity, message, why, fix: error.hint ?? fix, place: START, path: "" };
}
