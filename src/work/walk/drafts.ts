import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { idOfFile } from "../../record/files.ts";
import { parseRecord } from "../../record/parse.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findRecords, pathFrom, readText } from "../../repository/read.ts";
import { findRecord } from "../find-record.ts";
import type { Workplace } from "../workplace.ts";

/** A record that a walk can carry on with. */
export interface FoundDraft {
  /** Absolute. */
  path: string;
  id: string;
  title: string;
}

/** A file that may be a draft, and cannot be carried on with. */
export interface UnreadableDraft {
  /** Absolute. */
  path: string;
  /** From the folder a person is in. */
  file: string;
  /** Why the file cannot be opened; `undefined` if it can and is not a record. */
  error: UserError | undefined;
}

export interface FoundDrafts {
  /** The records folder, as the configuration names it. */
  folder: string;
  drafts: readonly FoundDraft[];
  /** Records that are put forward and wait for a decision. */
  proposals: readonly FoundDraft[];
  unreadable: readonly UnreadableDraft[];
}

/** A file that says it is something else than a draft is not one, however broken it is. */
const NO_DRAFT = /^status: *["']?(?!draft)[a-z]/m;

/** Whether a file whose text is not a record may be a draft. */
export function mayBeDraft(text: string): boolean {
  return !NO_DRAFT.test(text);
}

/** Every draft there is. */
export function findDrafts({ cwd }: Workplace): FoundDrafts {
  const { root, records } = readConfiguration(cwd);
  const found: Record<"draft" | "proposed", FoundDraft[]> = { draft: [], proposed: [] };
  const unreadable: UnreadableDraft[] = [];
  for (const path of findRecords(join(root, records))) {
    const text = textOf(path);
    if (typeof text !== "string") {
      unreadable.push({ path, file: pathFrom(cwd, path), error: text });
      continue;
    }
    const { record } = parseRecord(text);
    if (record?.status === "draft" || record?.status === "proposed") {
      found[record.status].push({ path, id: idOfFile(path), title: record.title });
    } else if (record === undefined && mayBeDraft(text)) {
      unreadable.push({ path, file: pathFrom(cwd, path), error: undefined });
    }
  }
  return { folder: records, drafts: found.draft, proposals: found.proposed, unreadable };
}

/**
 * The path of a draft that is named by its path, its id or a part of its id.
 * @returns Absolute.
 * @throws UserError if there is none, or several.
 */
export function findDraft(name: string, { cwd }: Workplace): string {
  return findRecord(readConfiguration(cwd), name, cwd);
}

function textOf(path: string): string | UserError {
  try {
    return readText(path);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
