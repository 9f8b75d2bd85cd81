import { dirname } from "node:path";
import { UserError } from "../errors.ts";
import { decodeLeniently, withoutByteOrderMark } from "../yaml/decode.ts";
import { releaseClaim, takeClaim } from "./claim.ts";
import type { Claim, HeldClaim } from "./claim.ts";
import { ConflictError } from "./conflict.ts";
import { DISK } from "./file-system.ts";
import { noteNotDurable } from "./durability.ts";
import type { FileSystem, FileInfo } from "./file-system.ts";
import { syncFolders } from "./sync-folder.ts";
import { systemCode, systemWords } from "./system-words.ts";
import { keepAside, temporaryPath, tidy, writeTemporary } from "./temporary-file.ts";

export interface WriteOptions {
  /**
   * What the file must hold now: the text last read from it, or `null` if it must not exist yet.
   * Left out: whatever is there is replaced.
   */
  expected?: string | null;
  /** Permission bits of a new file, less the person's mask; 0o666 unless said otherwise. */
  mode?: number;
  /** Whether nobody misses the file after a power cut: a cache, or a note for the moment. */
  isPassing?: boolean;
  disk?: FileSystem;
}

export interface WriteResult {
  /** False when the file was saved but the disk would not promise that it survives a power cut. */
  durable: boolean;
}

/** A file that is to be put in place. */
interface Writing {
  disk: FileSystem;
  path: string;
  /** Where all of it is written already. */
  temporary: string;
  content: string | Uint8Array;
  expected: string | null | undefined;
}

type Looked = Omit<Writing, "temporary" | "content"> & Partial<Pick<Writing, "content">>;

/** Milliseconds between tries while a scanner or another program holds the file; 1.27 s in all. */
const PAUSES: readonly number[] = [10, 20, 40, 80, 160, 320, 640];

const HELD = new Set(["EPERM", "EACCES", "EBUSY"]);

/**
 * Writes a whole file, of text or of bytes, so that there is always the old file or the new one, never a part. Its
 * folder is made if need be. From comparing to renaming it holds the claim to the file, so that of two
 * who save at once the second compares with what the first has saved.
 * @throws ConflictError if the file is not what `expected` says; nothing was written.
 * @throws UserError of the kind "failure" that names the file; the old file is whole.
 */
export function writeFileSafely(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): WriteResult {
  const { disk = DISK, expected, mode } = options;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const old = lookAt(disk, path, expected === null);
  // Most who come too late are told so before anything is written.
  if (!agrees({ disk, path, content, expected }, old)) return saved(path, options);
  const temporary = temporaryPath(path);
  let firstMade: string | undefined;
  try {
    firstMade = disk.makeFolder(dirname(path));
    writeTemporary(disk, temporary, bytes, { old, mode });
  } catch (error) {
    tidy(disk, temporary);
    throw notSaved(path, error);
  }
  const writing: Writing = { disk, path, temporary, content, expected };
  if (expected === null) create(writing);
  else replace(writing);
  return saved(path, options, firstMade);
}

/** Says so if the disk would not promise that a file survives a power cut. */
function saved(
  path: string,
  { disk = DISK, isPassing = false }: WriteOptions,
  firstMade?: string,
): WriteResult {
  const durable = syncFolders(disk, dirname(path), firstMade);
  if (!durable && !isPassing) noteNotDurable(path);
  return { durable };
}

/**
 * Takes a file away that holds nothing anyone needs.
 * @param expected The text that was last read from it.
 * @throws ConflictError if it holds something else by now; it is left as it is then.
 * @throws UserError of the kind "failure" that names the file.
 */
export function removeFileSafely(
  path: string,
  { expected, disk = DISK }: { expected: string; disk?: FileSystem },
): void {
  const claim = claimFor(disk, path, undefined);
  try {
    const old = lookAt(disk, path, false);
    if (old === undefined) return;
    agrees({ disk, path, expected }, old);
    disk.unlink(path);
    syncFolders(disk, dirname(path));
  } catch (error) {
    throw error instanceof UserError ? error : notSaved(path, error);
  } finally {
    releaseClaim(disk, claim);
  }
}

function lookAt(disk: FileSystem, path: string, mustBeNew: boolean): FileInfo | undefined {
  let seen: FileInfo;
  try {
    seen = disk.stat(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw notSaved(path, error);
  }
  if (seen.isFile || mustBeNew) return seen;
  const what = seen.isLink ? "a link to another file" : "not an ordinary file";
  throw new UserError(`${path} was not saved: it is ${what}`, {
    hint: "Name the file itself, or move what is there out of the way.",
    kind: "failure",
  });
}

/** Whether there is anything to write. Throws if someone else changed the file. */
function agrees({ disk, path, content, expected }: Looked, old: FileInfo | undefined): boolean {
  if (expected === undefined) return true;
  if (expected === null) {
    if (old === undefined) return true;
    throw new ConflictError(path, "there-already", undefined);
  }
  if (old === undefined) throw new ConflictError(path, "gone", undefined);
  const theirs = readTheirs(disk, path);
  // The file may have been read with or without its byte-order mark.
  if (withoutByteOrderMark(theirs) === withoutByteOrderMark(expected)) return true;
  if (theirs === content) return false;
  throw new ConflictError(path, "changed", theirs);
}

function readTheirs(disk: FileSystem, path: string): string {
  try {
    return decodeLeniently(disk.read(path));
  } catch (error) {
    throw notSaved(path, error);
  }
}

function replace(writing: Writing): void {
  const { disk, path, temporary } = writing;
  const claim = claimFor(disk, path, temporary);
  try {
    if (stillAgrees(writing)) putInPlace(writing);
  } finally {
    releaseClaim(disk, claim);
  }
}

/** Someone may have saved while this text was on its way to the disk. */
function stillAgrees(writing: Writing): boolean {
  const { disk, path, temporary } = writing;
  try {
    if (agrees(writing, lookAt(disk, path, false))) return true;
  } catch (error) {
    tidy(disk, temporary);
    throw error;
  }
  tidy(disk, temporary);
  return false;
}

function putInPlace({ disk, path, temporary }: Writing): void {
  try {
    renamePatiently(disk, temporary, path);
  } catch (error) {
    throw notSaved(path, error, keepAside(disk, temporary, path));
  }
}

/** Puts the file in place only if nothing has taken its name meanwhile. */
function create(writing: Writing): void {
  const { disk, path, temporary } = writing;
  try {
    disk.link(temporary, path);
  } catch (error) {
    if (systemCode(error) !== "EEXIST") return createWithoutLinks(writing);
    tidy(disk, temporary);
    throw new ConflictError(path, "there-already", undefined);
  }
  tidy(disk, temporary);
}

/** On disks without hard links the claim holds the name while we look. */
function createWithoutLinks(writing: Writing): void {
  const { disk, path, temporary } = writing;
  const claim = tryToClaim(disk, path, temporary, false);
  try {
    // Who holds the claim to a name that is free is making that file.
    if ("heldBy" in claim || lookAt(disk, path, true) !== undefined) {
      tidy(disk, temporary);
      throw new ConflictError(path, "there-already", undefined);
    }
    putInPlace(writing);
  } finally {
    if ("holder" in claim) releaseClaim(disk, claim);
  }
}

/** @param temporary What will be saved; it is kept under a name of its own if the claim is not to be had. */
function claimFor(disk: FileSystem, path: string, temporary: string | undefined): Claim {
  const claim = tryToClaim(disk, path, temporary, true);
  if ("holder" in claim) return claim;
  const { heldBy } = claim;
  const who = heldBy === undefined ? "" : ` (process ${heldBy.pid} on ${heldBy.host})`;
  const kept = temporary === undefined ? undefined : keepAside(disk, temporary, path);
  throw new UserError(`${path} was not saved: another program is saving it${who}`, {
    hint: `Do this again. If no other program is at work here, delete ${claim.path}.${keptWords(kept)}`,
    kind: "failure",
  });
}

function tryToClaim(
  disk: FileSystem,
  path: string,
  temporary: string | undefined,
  waits: boolean,
): Claim | HeldClaim {
  try {
    return takeClaim(disk, path, waits);
  } catch (error) {
    const kept = temporary === undefined ? undefined : keepAside(disk, temporary, path);
    throw notSaved(path, error, kept);
  }
}

function renamePatiently(disk: FileSystem, from: string, to: string): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      disk.rename(from, to);
      return;
    } catch (error) {
      const pause = PAUSES[attempt];
      if (pause === undefined || !HELD.has(systemCode(error))) throw error;
      disk.pause(pause);
    }
  }
}

function notSaved(path: string, cause: unknown, kept?: string): UserError {
  const { reason, remedy } = systemWords(cause);
  return new UserError(`${path} was not saved: ${reason}`, {
    hint: `${remedy}${keptWords(kept)}`,
    kind: "failure",
    cause,
  });
}

function keptWords(kept: string | undefined): string {
  return kept === undefined ? "" : ` What you wanted to save is kept in ${kept}.`;
}
