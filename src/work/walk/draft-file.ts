import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { UserError } from "../../errors.ts";
import { editRecord } from "../../record/edit.ts";
import { idOfFile } from "../../record/files.ts";
import { parseRecord } from "../../record/parse.ts";
import { hideExempt } from "../../record/hide-exempt.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { changeFiles } from "../../repository/change-files.ts";
import type { FileChange, PlanPlace } from "../../repository/change-plan.ts";
import { ConflictError } from "../../repository/conflict.ts";
import { readText } from "../../repository/read.ts";
import { keepMine, KeptMine } from "../../repository/save-record.ts";
import { writeFileSafely } from "../../repository/write.ts";
import type { Edit } from "../../yaml/edit.ts";
import type { YamlText } from "../../yaml/parse.ts";

/** A draft on disk and what is known of it: its text is what was last read or written. */
export interface DraftFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly yaml: YamlText;
  readonly record: DecisionRecord;
  /** False when the last save may not survive a power cut. */
  readonly durable: boolean;
}

/** An answer could not be put into its file; the message says where it is kept instead. */
export class NotSaved extends UserError {}

/** Someone changed the file meanwhile: both versions are kept, and the walk cannot go on. */
export class KeptBoth extends UserError {}

/**
 * Reads a record to carry on with.
 * @throws UserError if it cannot be read, or is too broken to be worked on.
 */
export function readDraft(path: string): DraftFile {
  return draftOf(path, readText(path), true);
}

/** Puts a new record in place. An existing file is never written over. */
export function createDraft(path: string, text: string): DraftFile {
  const { durable } = writeFileSafely(path, text, { expected: null });
  return draftOf(path, text, durable);
}

/**
 * Makes the edits and saves. Nothing is written when nothing changes.
 * @throws NotSaved or KeptBoth; in both cases the new text is somewhere, and the message says where.
 */
export function saveDraft(draft: DraftFile, edits: readonly Edit[]): DraftFile {
  if (edits.length === 0) return draft;
  const text = editRecord(draft.yaml, edits);
  if (text === draft.text) return draft;
  try {
    const { durable } = writeFileSafely(draft.path, text, { expected: draft.text });
    return draftOf(draft.path, text, durable);
  } catch (error) {
    if (error instanceof ConflictError) throw keepBoth(draft.path, text, error);
    if (error instanceof UserError) throw notSaved(draft.path, text, error);
    throw error;
  }
}

/**
 * Makes the edits and changes other files with them: all of it or nothing.
 * @throws NotSaved or KeptBoth, as `saveDraft`; the other files are as they were.
 */
export function saveDraftWith(
  draft: DraftFile,
  edits: readonly Edit[],
  others: readonly FileChange[],
  place: PlanPlace,
): DraftFile {
  const text = editRecord(draft.yaml, edits);
  const record = { path: draft.path, before: draft.text, after: text };
  try {
    const { durable } = changeFiles(place, [record, ...others], "undo");
    if (text === draft.text) return { ...draft, durable: draft.durable && durable };
    return draftOf(draft.path, text, durable);
  } catch (error) {
    if (error instanceof KeptMine) throw bothKept(draft.path, error.mine, error);
    if (error instanceof UserError) throw notSaved(draft.path, text, error);
    throw error;
  }
}

function draftOf(path: string, text: string, durable: boolean): DraftFile {
  const { record, faults, yaml } = parseRecord(text);
  if (record !== undefined) return { path, text, yaml, record, durable };
  const [first] = hideExempt(faults, text);
  const { line, column } = first?.place ?? { line: 1, column: 1 };
  throw new UserError(`${path}:${line}:${column}: ${first?.message ?? "this is not a record"}`, {
    hint: first?.fix ?? "Name a record.",
  });
}

/** Our version goes beside theirs, under a name that no list of records takes for a record. */
function keepBoth(path: string, text: string, conflict: ConflictError): UserError {
  try {
    return bothKept(path, keepMine(path, text), conflict);
  } catch (error) {
    if (error instanceof UserError) return notSaved(path, text, error);
    throw error;
  }
}

function bothKept(
  path: string,
  mine: string,
  { conflict }: Pick<ConflictError, "conflict">,
): KeptBoth {
  const theirs = conflict === "gone" ? `${path} (gone)` : path;
  return new KeptBoth(`someone changed this record while you were answering, so both are kept`, {
    hint: `Theirs: ${theirs}\nYours, with your last answer: ${mine}\nPut what is right in each into the first, then: rightly resume ${idOfFile(path)}`,
    kind: "failure",
  });
}

/** What cannot be saved where it belongs is kept where it can be, so that closing the window loses nothing. */
function notSaved(path: string, text: string, cause: UserError): NotSaved {
  const hint = cause.hint ?? "";
  const kept = keepElsewhere(path, text);
  const where =
    kept === undefined
      ? "Your answer stays on this page: nothing is lost while it is open."
      : `Your answer is on this page, and the whole record with it is kept in ${kept}`;
  return new NotSaved(cause.message, { hint: `${hint}\n${where}`, kind: "failure", cause });
}

function keepElsewhere(path: string, text: string): string | undefined {
  try {
    const kept = join(mkdtempSync(join(tmpdir(), "rightly-unsaved-")), basename(path));
    writeFileSafely(kept, text, { expected: null, mode: 0o600 });
    return kept;
  } catch {
    return undefined;
  }
}
