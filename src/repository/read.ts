import { lstatSync, readFileSync, readdirSync } from "node:fs";
import type { Dirent, Stats } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import { compareText } from "../finding.ts";
import {
  EXEMPT_ENDING,
  isMembersPaper,
  isMisnamedRecord,
  isRecordName,
  mayHoldRecord,
} from "../record/files.ts";
import { decodeLeniently, decodeText } from "../yaml/decode.ts";
import { systemCode, systemWords } from "./system-words.ts";

/** The most that is read of one file, in bytes. */
export const LARGEST_FILE: number = 1024 * 1024;

/**
 * Text of a file: a regular file, not a link, of at most `LARGEST_FILE` bytes, as \`decodeText\` reads it.
 * A byte-order mark is kept, as everything else is.
 * @throws UserError of the kind "failure" that names the file and says why it cannot be read.
 */
export function readText(path: string): string {
  const bytes = readBytes(path, LARGEST_FILE);
  try {
    return decodeText(bytes, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    throw new UserError(error.message, { ...hint, kind: "failure", cause: error });
  }
}

/**
 * Bytes of a file: a regular file, not a link.
 * @param largest How many bytes are read at most.
 * @throws UserError of the kind "failure" that names the file and says why it cannot be read.
 */
export function readBytes(path: string, largest: number): Uint8Array {
  const stats = lookAt(path);
  if (stats.isSymbolicLink()) {
    throw unreadable(path, "it is a link to another file", "Name the file itself.");
  }
  if (!stats.isFile()) {
    const what = stats.isDirectory() ? "it is a folder, not a file" : "it is not an ordinary file";
    throw unreadable(path, what, "Name the file itself.");
  }
  if (stats.size > largest) {
    const reason = `it has ${stats.size.toLocaleString("en-GB")} bytes, and at most ${largest.toLocaleString("en-GB")} are read`;
    throw unreadable(path, reason, "Split it, or move long text into a document it refers to.");
  }
  try {
    return readFileSync(path);
  } catch (error) {
    throw systemError(path, error);
  }
}

/** Text of a file, or `undefined` if there is none. Other faults are thrown as by `readText`. */
export function readTextIfThere(path: string): string | undefined {
  return isThere(path) ? readText(path) : undefined;
}

/** The same for bytes. */
export function readBytesIfThere(path: string, largest: number): Uint8Array | undefined {
  return isThere(path) ? readBytes(path, largest) : undefined;
}

/** Whether anything is under that name: a file, a folder, or a link wherever it leads. */
export function isThere(path: string): boolean {
  try {
    // Most papers that are looked for are not there, and an error that is made costs more than the look.
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return systemCode(error) !== "ENOTDIR";
  }
}

export interface RecordWalk {
  /** Absolute paths of record files, by code unit. */
  files: string[];
  /** Links that were met. They are never followed. */
  links: string[];
  /** Files that look like records but for the end of their names. They are in no check. */
  misnamed: string[];
  /** Files of exempt text, and papers for members that show it. */
  exempt: string[];
  membersPapers: string[];
}

/** Absolute paths of every record file under a folder, sorted; none if the folder is not there. */
export function findRecords(folder: string): string[] {
  return walkRecords(folder).files;
}

/**
 * Walks a records folder without following links.
 * @throws UserError of the kind "failure" if a folder in it cannot be read.
 */
export function walkRecords(folder: string): RecordWalk {
  const walk: RecordWalk = { files: [], links: [], misnamed: [], exempt: [], membersPapers: [] };
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of listFolder(next, next === folder)) {
      const path = join(next, entry.name);
      if (isPassedOver(entry.name)) continue;
      if (entry.isSymbolicLink()) walk.links.push(path);
      else if (entry.isDirectory()) open.push(path);
      else if (entry.isFile()) listFor(path, entry.name, walk)?.push(path);
    }
  }
  for (const found of Object.values(walk) as string[][]) found.sort(compareText);
  return walk;
}

/** Where a file is listed by its name; most files are nothing to us. */
function listFor(path: string, name: string, walk: RecordWalk): string[] | undefined {
  if (isRecordName(name)) return walk.files;
  if (name.endsWith(EXEMPT_ENDING)) return walk.exempt;
  if (isMembersPaper(name)) return walk.membersPapers;
  const isMisnamed = isMisnamedRecord(name) || (mayHoldRecord(name) && beginsAsRecord(path));
  return isMisnamed ? walk.misnamed : undefined;
}

/** Whether a text has the first keys of a record. */
function beginsAsRecord(path: string): boolean {
  try {
    const text = decodeLeniently(readBytes(path, LARGEST_FILE));
    return /^\s*"?format"?\s*:/m.test(text) && /^\s*"?status"?\s*:/m.test(text);
  } catch (error) {
    // Nobody could read such a record.
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** A path as the person would type it from `root`: relative, with forward slashes. */
export function pathFrom(root: string, path: string): string {
  // Nearly all are in it, and the way there is written already; dots in it would be steps.
  if (path.startsWith(root + sep) && !path.includes(`${sep}.`) && !path.includes(sep + sep)) {
    const rest = path.slice(root.length + 1);
    return sep === "/" ? rest : rest.split(sep).join("/");
  }
  const way = relative(root, path);
  if (way === "") return ".";
  // On Windows there is no relative way from one drive to another.
  return isAbsolute(way) ? path : way.split(sep).join("/");
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

function listFolder(folder: string, mayBeMissing: boolean): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (mayBeMissing && systemCode(error) === "ENOENT") return [];
    throw systemError(folder, error);
  }
}

function lookAt(path: string): Stats {
  try {
    return lstatSync(path);
  } catch (error) {
    throw systemError(path, error);
  }
}

function systemError(path: string, error: unknown): UserError {
  const { reason, remedy } = systemWords(error);
  return unreadable(path, reason, remedy, error);
}

function unreadable(path: string, reason: string, hint: string, cause?: unknown): UserError {
  return new UserError(`${path} cannot be read: ${reason}`, {
    hint,
    kind: "failure",
    ...(cause === undefined ? {} : { cause }),
  });
}
