import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { idOfFile } from "../../record/files.ts";
import { parseRecord } from "../../record/parse.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findRecords, readText } from "../../repository/read.ts";
import { findRecord } from "../find-record.ts";
import type { Workplace } from "../workplace.ts";

/** A draft that can be carried on with. */
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
  /** Why the file cannot be opened; `undefined` if it can and is not a record. */
  error: UserError | undefined;
}

export interface FoundDrafts {
  /** The records folder, as the configuration names it. */
  folder: string;
  drafts: readonly FoundDraft[];
  unreadable: readonly UnreadableDraft[];
}

/** A file that says it is something else than a draft is not one, however broken it is. */
const NO_DRAFT = /^status: *["']?(?!draft)[a-z]/m;

/** Every draft there is. */
export function findDrafts({ cwd }: Workplace): FoundDrafts {
  const { root, records } = readConfiguration(cwd);
  const drafts: FoundDraft[] = [];
  const unreadable: UnreadableDraft[] = [];
  for (const path of findRecords(join(root, records))) {
    const text = textOf(path);
    if (typeof text !== "string") {
      unreadable.push({ path, error: text });
      continue;
    }
    const { record } = parseRecord(text);
    if (record?.status === "draft") {
      drafts.push({ path, id: idOfFile(path), title: record.title });
    } else if (record === undefined && !NO_DRAFT.test(text)) {
      unreadable.push({ path, error: undefined });
    }
  }
  return { folder: records, drafts, unreadable };
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
