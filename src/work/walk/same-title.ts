import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { idOfFile } from "../../record/files.ts";
import { slug } from "../../record/id.ts";
import type { Status } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { findRecords, pathFrom, readText } from "../../repository/read.ts";

/** A record with the title that a new one is to have. */
export interface SameTitle {
  /** Absolute. */
  path: string;
  /** From the folder a person is in. */
  file: string;
  id: string;
  status: Status;
  /** Whether it can be gone on with: it is not decided yet. */
  isOpen: boolean;
}

/**
 * Records with a title, those that can be gone on with first. Only files that are called as the title
 * would call them are read.
 * @param cwd Folder that files are named from.
 */
export function recordsOfTitle(
  title: string,
  { root, records }: Configuration,
  cwd: string,
): SameTitle[] {
  const words = slug(title) || "decision";
  const wanted = normalised(title);
  return findRecords(join(root, records))
    .filter((path) => namesOf(idOfFile(path)).includes(words))
    .flatMap((path): SameTitle[] => {
      const record = readIfSound(path);
      if (record === undefined || normalised(record.title) !== wanted) return [];
      const { status } = record;
      const isOpen = status === "draft" || status === "proposed";
      return [{ path, file: pathFrom(cwd, path), id: idOfFile(path), status, isOpen }];
    })
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
}

/** Without the day before it, and without a number behind it, which may be of the title. */
function namesOf(id: string): string[] {
  const name = id.replace(/^\d{4}-\d{2}-\d{2}-/, "");
  return [name, name.replace(/-\d+$/, "")];
}

function normalised(title: string): string {
  return title.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLowerCase();
}

function readIfSound(path: string): ReturnType<typeof parseRecord>["record"] {
  try {
    return parseRecord(readText(path)).record;
  } catch (error) {
    // A check says what is wrong with it.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
